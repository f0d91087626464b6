import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';

/** The operations of GitHub's published OpenAPI description, extracted by scripts/extract-github-schemas.mjs. */

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly template: RegExp;
  readonly names: readonly string[];
  readonly query: ReadonlySet<string>;
  /** What is wrong with the body, in Ajv's words. */
  bodyProblems(body: unknown): string[];
}

interface Extract {
  readonly operations: Readonly<
    Record<string, { method: string; path: string; query: Record<string, unknown>; body?: BodySchema }>
  >;
}

type BodySchema = { readonly properties?: Readonly<Record<string, unknown>> };

const extract: Extract = JSON.parse(
  readFileSync(new URL('../../fixtures/github-openapi/requests.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { 'date-time': true } });

export const OPERATIONS: readonly Operation[] = Object.entries(extract.operations).map(
  ([id, { method, path, query, body }]) => ({
    id,
    method,
    template: new RegExp(`^${path.replace(/\{[a-z_]+\}/g, '([^/]+)')}$`),
    names: [...path.matchAll(/\{([a-z_]+)\}/g)].map((match) => match[1]!),
    query: new Set(Object.keys(query)),
    bodyProblems: problemsOf(body),
  }),
);

/** GitHub ignores unknown members; here they are mistakes, as they are in the code that sends them. */
function problemsOf(schema: BodySchema | undefined): (body: unknown) => string[] {
  const validate: ValidateFunction | undefined = schema && ajv.compile(schema);
  const known = new Set(Object.keys(schema?.properties ?? {}));
  return (body) => {
    if (!validate) return body === undefined ? [] : ['a body where none is taken'];
    const unknown = Object.keys((body as object | undefined) ?? {}).filter((key) => !known.has(key));
    const errors = validate(body) ? [] : (validate.errors ?? []);
    return [
      ...errors.map((error) => `${error.instancePath} ${error.message}`),
      ...unknown.map((key) => `unknown member ${key}`),
    ];
  };
}
