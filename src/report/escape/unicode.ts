const LONE_SURROGATES = /\p{Cs}/gu;

/** `text` as valid Unicode: a lone surrogate, which UTF-8 cannot carry, becomes U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATES, '\ufffd');
}

/**
 * The first `most` UTF-16 units of `text`, the last of them `…` if anything was
 * left out. Never cuts a surrogate pair.
 */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = Math.max(0, most - 1);
  const last = text.charCodeAt(room - 1);
  const cutsPair = last >= 0xd800 && last <= 0xdbff;
  return `${text.slice(0, cutsPair ? room - 1 : room)}…`;
}
