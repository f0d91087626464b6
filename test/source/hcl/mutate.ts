/** Seeded damage to texts: the same seed gives the same mutants on every machine. */
export function mutants(texts: readonly string[], count: number, seed: number): string[] {
  const random = generator(seed);
  return Array.from({ length: count }, () =>
    mutated(texts[Math.floor(random() * texts.length)]!, texts, random),
  );
}

function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Marks that mean something to HCL, and some that must not stop a reader. */
const TOKENS = [
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  '"',
  '\n',
  '=',
  ',',
  '${',
  '%{',
  '}',
  '~}',
  '<<EOT\n',
  '<<-X\n',
  'EOT\n',
  '\\',
  '/*',
  '*/',
  '#',
  '//',
  '...',
  '=>',
  '?',
  ':',
  '.',
  '.*',
  '[*]',
  'for',
  'in',
  'if',
  'null',
  '1e5',
  '0.5',
  '-',
  '!',
  '&&',
  '||',
  '==',
  '\r\n',
  '\t',
  '\u0000',
  '\uFEFF',
  'é',
  '😀',
  '\uD800',
  '$${',
  '%%{',
  '::',
  '\u2028',
  "'",
  '`',
  ';',
  '%{ if true }',
  '%{ endif }',
  '%{ for x in y }',
  '%{ endfor }',
  'a = 1\n',
  'b "c" {\n}\n',
  ' ',
];

function mutated(text: string, texts: readonly string[], random: () => number): string {
  let result = text;
  const changes = 1 + Math.floor(random() * 3);
  for (let change = 0; change < changes; change += 1) result = changed(result, texts, random);
  return result;
}

function changed(text: string, texts: readonly string[], random: () => number): string {
  const at = Math.floor(random() * (text.length + 1));
  const end = Math.min(text.length, at + Math.floor(random() * (random() < 0.8 ? 4 : 200)));
  switch (Math.floor(random() * 5)) {
    case 0:
      return text.slice(0, at) + text.slice(end);
    case 1:
      return text.slice(0, at) + TOKENS[Math.floor(random() * TOKENS.length)]! + text.slice(at);
    case 2:
      return text.slice(0, at) + TOKENS[Math.floor(random() * TOKENS.length)]! + text.slice(end);
    case 3:
      return text.slice(0, end) + text.slice(at);
    default: {
      const other = texts[Math.floor(random() * texts.length)]!;
      const from = Math.floor(random() * other.length);
      return text.slice(0, at) + other.slice(from, from + Math.floor(random() * 100)) + text.slice(at);
    }
  }
}
