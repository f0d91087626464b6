export const PAGE_WIDTH: number;
/** Path of a Chromium, if there is one. */
export function findBrowser(): string | undefined;
export function pageOf(markdown: string, options?: { dark?: boolean; width?: number }): string;
export function measure(page: string): {
  height: number;
  wide: string | undefined;
  pictures: number;
  smallest: number;
  error: string | undefined;
};
export function draw(page: string, output: string, options?: { width?: number; scale?: number }): void;
