/** Questions whose answer was a plain yes (or no), by likeness. */
export type Answers = Map<string, boolean>;

export function remembered(
  answers: Answers,
  like: string | undefined,
  question: string,
  ask: () => boolean,
): boolean {
  if (like === undefined) return ask();
  const key = `${question}\n${like}`;
  const answer = answers.get(key) ?? ask();
  answers.set(key, answer);
  return answer;
}
