import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Node } from '../../../src/policy/node';
import { known } from '../../../src/policy/text';
import { folder, readOne } from './reading';

const FIXTURES = 'test/fixtures/terraform';

interface StateResource {
  readonly address: string;
  readonly values: Record<string, unknown>;
}

function stateOf(fixture: string): StateResource[] {
  const state = JSON.parse(readFileSync(`${FIXTURES}/${fixture}/state.json`, 'utf8'));
  const all: StateResource[] = [];
  const visit = (module: { resources?: StateResource[]; child_modules?: [] } = {}): void => {
    all.push(...(module.resources ?? []));
    for (const child of module.child_modules ?? []) visit(child);
  };
  visit(state.values?.root_module);
  return all;
}

/** What each symbol turned out to be: `ADDRESS.attribute` in the applied state. */
function applied(resources: readonly StateResource[], name: string): unknown {
  const owner = resources.find((one) => name.startsWith(`${one.address}.`));
  if (owner !== undefined) return owner.values[name.slice(owner.address.length + 1)];
  const call = /^split\("(.)", (.*)\)$/.exec(name);
  return call === null ? undefined : String(applied(resources, call[2]!)).split(call[1]!);
}

/** The policy with every symbol filled in; what stays open is named. */
function filled(node: Node, resources: readonly StateResource[]): unknown {
  const value = (name: string) => applied(resources, name) ?? `UNKNOWN ${name}`;
  switch (node.kind) {
    case 'object': {
      const members = node.members.map((one) => [one.key, filled(one.value, resources)]);
      return { ...Object.fromEntries(members), ...(node.open === undefined ? {} : { OPEN: node.open }) };
    }
    case 'array':
      return [
        ...node.items.map((item) => filled(item, resources)),
        ...(node.open === undefined ? [] : ['OPEN']),
      ];
    case 'string':
      return node.pieces.map((piece) => (typeof piece === 'string' ? piece : value(piece.unknown))).join('');
    case 'unknown':
      return value(node.unknown.unknown);
    case 'number':
      return Number(node.text);
    case 'boolean':
      return node.value;
    case 'null':
      return null;
  }
}

/** Statement by statement: a value and a list of one are the same, lists are sets (G7). */
function statements(policy: unknown): string[] {
  const { Statement } = policy as { Statement: unknown };
  return (Array.isArray(Statement) ? Statement : [Statement]).map((one) => JSON.stringify(canonical(one)));
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.length === 1
      ? canonical(value[0])
      : value
          .map(canonical)
          .map((one) => JSON.stringify(one))
          .sort();
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, canonical(one)]),
  );
}

/** Resources of the state whose attribute holds a policy that the sources set. */
const POLICIES = /^(?:assume_role_policy|policy)$/;

/** The provider copies what other resources set, and reports policies as AWS stores them. */
function isCopy(resource: StateResource, attribute: string): boolean {
  return resource.address.includes('aws_s3_bucket.') && attribute === 'policy';
}

interface Row {
  readonly fixture: string;
  readonly address: string;
  readonly attribute: string;
  readonly unknowns: number;
}

describe('policies read from source alone are those that were applied', () => {
  for (const fixture of ['apply_full', 'modules_foreach', 'unknowns', 'outputs_only']) {
    const root = readOne(folder(`${FIXTURES}/${fixture}`));
    const state = stateOf(fixture);
    const cases = state.flatMap((one) =>
      Object.entries(one.values)
        .filter(([name, value]) => POLICIES.test(name) && typeof value === 'string' && value !== '')
        .filter(([name]) => !isCopy(one, name))
        .map(([name, value]) => ({ address: one.address, name, value: value as string })),
    );
    test.each(cases)(`${fixture} $address $name`, ({ address, name, value }) => {
      const read = root.resources.find((one) => one.address === address);
      const node = read?.attributes.members.find((one) => one.key === name)?.value;
      expect(node?.kind).toBe('object');
      expect(statements(filled(node!, state))).toEqual(
        expected(fixture, address, statements(JSON.parse(value))),
      );
    });

    const documents = state.filter((one) => one.address.includes('data.aws_iam_policy_document.'));
    test.each(documents)(`${fixture} $address json`, ({ address, values }) => {
      const read = root.resources.find((one) => one.address === address);
      const node = read?.attributes.members.find((one) => one.key === 'json')?.value;
      const was = statements(JSON.parse(values['json'] as string));
      expect(statements(filled(node!, state))).toEqual(expected(fixture, address, was));
    });
  }

  /** Where even the number of values is unknown, the list is open: the only place that cannot be told. */
  function expected(fixture: string, address: string, was: string[]): string[] {
    if (fixture !== 'unknowns' || !address.includes('unknown_list')) return was;
    return was.map((one) => one.replace(/"AWS":"[^"]*"/, '"AWS":"OPEN"'));
  }
});

describe('what a plan knows is what the sources evaluate to', () => {
  const plans = [
    ['greenfield', 'plan'],
    ['modules_foreach', 'plan_greenfield'],
    ['modules_foreach', 'plan_noop'],
    ['unknowns', 'plan'],
    ['apply_full', 'plan_noop'],
  ] as const;

  test.each(plans)('%s/%s.json', (fixture, name) => {
    const plan = JSON.parse(readFileSync(`${FIXTURES}/${fixture}/${name}.json`, 'utf8'));
    const state = name === 'plan_noop' ? stateOf(fixture) : [];
    const root = readOne(folder(`${FIXTURES}/${fixture}`));
    let compared = 0;
    for (const { address, mode, change } of plan.resource_changes) {
      if (mode !== 'managed') continue;
      const read = root.resources.find((one) => one.address === address);
      for (const [key, value] of Object.entries((change.after ?? {}) as Record<string, unknown>)) {
        const node = read?.attributes.members.find((one) => one.key === key)?.value;
        if (node === undefined || value === null || isCopy({ address, values: {} }, key)) continue;
        const mine = filled(node, state);
        if (POLICIES.test(key))
          expect(statements(mine), address).toEqual(statements(JSON.parse(String(value))));
        else if (typeof value !== 'object') expect(mine, `${address}.${key}`).toEqual(value);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(10);
  });
});

test('the rows of the table', () => {
  const rows: Row[] = [];
  for (const fixture of ['apply_full', 'modules_foreach', 'unknowns']) {
    for (const one of readOne(folder(`${FIXTURES}/${fixture}`)).resources) {
      if (one.mode === 'data') continue;
      for (const { key, value } of one.attributes.members) {
        if (!POLICIES.test(key)) continue;
        rows.push({ fixture, address: one.address, attribute: key, unknowns: unknownsIn(value) });
      }
    }
  }
  const count = (fixture: string) => rows.filter((row) => row.fixture === fixture);
  expect([
    ['apply_full', count('apply_full').length, count('apply_full').filter((row) => row.unknowns > 0).length],
    [
      'modules_foreach',
      count('modules_foreach').length,
      count('modules_foreach').filter((row) => row.unknowns > 0).length,
    ],
    ['unknowns', count('unknowns').length, count('unknowns').filter((row) => row.unknowns > 0).length],
  ]).toEqual([
    ['apply_full', 14, 3],
    ['modules_foreach', 15, 5],
    ['unknowns', 11, 9],
  ]);
});

function unknownsIn(node: Node): number {
  if (node.kind === 'unknown') return 1;
  if (node.kind === 'string') return known(node) === undefined ? 1 : 0;
  const own = 'open' in node && node.open !== undefined ? 1 : 0;
  if (node.kind === 'object') return node.members.reduce((sum, one) => sum + unknownsIn(one.value), own);
  return node.kind === 'array' ? node.items.reduce((sum, item) => sum + unknownsIn(item), own) : 0;
}
