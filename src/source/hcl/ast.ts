import type { Span } from './source';

/**
 * The syntax of HCL, as native `.tf` and `.tf.json` are both read into it.
 * Every part knows its place; `parse.ts` and `json.ts` build it and nothing
 * else does.
 */
export interface Body {
  readonly attributes: readonly Attribute[];
  readonly blocks: readonly Block[];
  readonly span: Span;
}

export interface Attribute {
  readonly name: string;
  readonly nameSpan: Span;
  readonly value: Expression;
  readonly span: Span;
}

export interface Block {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: Body;
  /** The block's type and labels. */
  readonly header: Span;
  readonly span: Span;
}

export type BinaryOperator =
  | '||'
  | '&&'
  | '=='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | '+'
  | '-'
  | '*'
  | '/'
  | '%';

export type Expression = { readonly span: Span } & (
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'template'; readonly parts: readonly TemplatePart[] }
  | { readonly kind: 'tuple'; readonly items: readonly Expression[] }
  | { readonly kind: 'object'; readonly items: readonly ObjectItem[] }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'member'; readonly target: Expression; readonly name: string }
  | { readonly kind: 'index'; readonly target: Expression; readonly key: Expression }
  | { readonly kind: 'splat'; readonly target: Expression; readonly steps: readonly SplatStep[] }
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly args: readonly Expression[];
      /** Whether the last argument is spread (`f(list...)`). */
      readonly spread: boolean;
    }
  | { readonly kind: 'unary'; readonly operator: '-' | '!'; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'conditional';
      readonly condition: Expression;
      readonly whenTrue: Expression;
      readonly whenFalse: Expression;
    }
  | ({ readonly kind: 'for' } & ForExpression)
  /** What could not be read; its problem is reported where it stands. */
  | { readonly kind: 'broken' }
);

export interface ForExpression {
  readonly keyName: string | undefined;
  readonly valueName: string;
  readonly collection: Expression;
  /** Present in `{for … : key => value}`. */
  readonly key: Expression | undefined;
  readonly value: Expression;
  /** `value...`: values of one key are gathered in a list. */
  readonly grouped: boolean;
  readonly condition: Expression | undefined;
}

export interface ObjectItem {
  readonly key: Expression;
  /** The key where it is a bare name (`Effect = …`), which is not a reference. */
  readonly name: string | undefined;
  readonly value: Expression;
}

export type SplatStep =
  | { readonly member: string }
  | { readonly index: Expression }
  /** A splat of what the steps before it come to: it takes all that follows. */
  | { readonly splat: readonly SplatStep[] };

export type TemplatePart =
  | { readonly kind: 'text'; readonly chunks: readonly Chunk[] }
  | { readonly kind: 'interpolation'; readonly expression: Expression; readonly span: Span }
  | {
      readonly kind: 'if';
      readonly condition: Expression;
      readonly whenTrue: readonly TemplatePart[];
      readonly whenFalse: readonly TemplatePart[];
    }
  | {
      readonly kind: 'for';
      readonly keyName: string | undefined;
      readonly valueName: string;
      readonly collection: Expression;
      readonly body: readonly TemplatePart[];
    };

/** Literal text. Where it is as long as its span it stands there unit by unit; otherwise it is an escape. */
export interface Chunk {
  readonly text: string;
  readonly span: Span;
}
