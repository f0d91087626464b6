/**
 * Extracts what the tests need of GitHub's OpenAPI description: the request
 * bodies and query parameters of the operations that src/github uses.
 *
 *   dir=$(mktemp -d) && (cd "$dir" && npm init -y && npm i --ignore-scripts @octokit/openapi@23.0.2)
 *   node scripts/extract-github-schemas.mjs "$dir"
 *
 * The package (MIT) takes 385 MB, so only the extract is committed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const OPERATIONS = [
  'checks/create',
  'checks/get',
  'checks/list-for-ref',
  'checks/update',
  'git/get-commit',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/list-comments',
  'issues/update-comment',
  'pulls/create-review',
  'pulls/list-files',
  'pulls/list-review-comments',
  'repos/compare-commits-with-basehead',
  'repos/get-content',
  'users/get-authenticated',
];

const root = process.argv[2];
if (!root) throw new Error('usage: node scripts/extract-github-schemas.mjs FOLDER-WITH-node_modules');
const source = join(root, 'node_modules', '@octokit', 'openapi');
const { version, license } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
const description = JSON.parse(readFileSync(join(source, 'generated', 'api.github.com.deref.json'), 'utf8'));

const operations = {};
for (const [path, methods] of Object.entries(description.paths)) {
  for (const [method, operation] of Object.entries(methods)) {
    if (OPERATIONS.includes(operation.operationId)) {
      operations[operation.operationId] = extract(method, path, operation);
    }
  }
}
const missing = OPERATIONS.filter((id) => !operations[id]);
if (missing.length > 0) throw new Error(`not in the description: ${missing.join(', ')}`);

const target = new URL('../test/fixtures/github-openapi/', import.meta.url);
mkdirSync(target, { recursive: true });
const sorted = Object.fromEntries(OPERATIONS.map((id) => [id, operations[id]]));
const extracted = { source: `@octokit/openapi ${version} (${license})`, operations: sorted };
writeFileSync(new URL('requests.json', target), `${JSON.stringify(extracted, undefined, 1)}\n`);
writeFileSync(new URL('LICENSE', target), readFileSync(join(source, 'LICENSE')));

function extract(method, path, operation) {
  const body = operation.requestBody?.content?.['application/json']?.schema;
  const query = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query');
  return {
    method: method.toUpperCase(),
    path,
    query: Object.fromEntries(query.map(({ name, schema }) => [name, withoutProse(schema)])),
    ...(body && { body: withoutProse(body) }),
  };
}

/** Descriptions and examples are for readers; a property may bear either name. */
function withoutProse(schema, isNames = false) {
  if (Array.isArray(schema)) return schema.map((item) => withoutProse(item));
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(
    ([key]) => isNames || !['description', 'example', 'examples'].includes(key),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutProse(value, key === 'properties')]));
}
