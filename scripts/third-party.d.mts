/** What is read of a bundle's webpack statistics. */
export interface BundledModule {
  readonly name?: string;
  readonly modules?: readonly BundledModule[];
}
export function notices(stats: BundledModule, root: string): string;
