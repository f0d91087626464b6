export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}
export function longFile(lines: number): GeneratedFile[];
export function moduleTree(modules: number): GeneratedFile[];
