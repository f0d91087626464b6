import { wellFormed } from './unicode';

/** A path with forward slashes as a relative URI reference: each segment percent-encoded, so that no `:` or `#` is read as a URI's own. */
export function pathToUri(path: string): string {
  return path
    .split('/')
    .map((segment) => encodeURIComponent(wellFormed(segment)).replace(/[!'()*]/g, percent))
    .join('/');
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
