/** What the stand-in for GitHub remembers, and what a test reads to see what a person would. */

export type Access = 'read' | 'write';

export interface Account {
  readonly login: string;
  readonly type: 'Bot' | 'User';
  readonly permissions: Readonly<Record<string, Access>>;
}

export interface StoredComment {
  readonly id: number;
  readonly issue: number;
  readonly user: { readonly login: string; readonly type: string };
  body: string;
  readonly html_url: string;
}

export interface StoredAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: string;
  readonly title?: string;
  readonly message: string;
  readonly raw_details?: string;
}

export interface StoredCheck {
  readonly id: number;
  readonly name: string;
  readonly head_sha: string;
  readonly external_id: string | null;
  readonly details_url: string | null;
  status: string;
  conclusion: string | null;
  title: string;
  summary: string;
  readonly annotations: StoredAnnotation[];
}

export interface StoredReviewComment {
  readonly id: number;
  readonly review: number;
  readonly user: { readonly login: string; readonly type: string };
  readonly path: string;
  readonly body: string;
  readonly line: number;
  readonly start_line: number | null;
}

export interface StoredReview {
  readonly id: number;
  readonly event: string;
  readonly body: string;
  readonly commit_id: string;
}

export interface StoredFile {
  readonly filename: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  readonly patch?: string;
  readonly previous_filename?: string;
}

export interface StoredPull {
  readonly number: number;
  readonly head: string;
  readonly files: StoredFile[];
  readonly reviews: StoredReview[];
  readonly reviewComments: StoredReviewComment[];
}

export interface State {
  readonly accounts: Map<string, Account>;
  readonly commits: Set<string>;
  readonly pulls: Map<number, StoredPull>;
  readonly comments: StoredComment[];
  readonly checks: StoredCheck[];
  /** Files of comparisons, by `base...head`. */
  readonly comparisons: Map<string, StoredFile[]>;
  /** Texts of files, by `ref:path`. */
  readonly contents: Map<string, string>;
  nextId: number;
}

export function emptyState(): State {
  return {
    accounts: new Map(),
    commits: new Set(),
    pulls: new Map(),
    comments: [],
    checks: [],
    comparisons: new Map(),
    contents: new Map(),
    nextId: 1000,
  };
}
