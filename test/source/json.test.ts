import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LocatedText, UNKNOWN_UNIT } from '../../src/policy/located';
import type { Node, StringNode } from '../../src/policy/node';
import { member } from '../../src/policy/node';
import type { Range } from '../../src/policy/position';
import { display, known } from '../../src/policy/text';
import { decodePercent } from '../../src/source/decode';
import { parseInner, parseJson, parseLocated } from '../../src/source/json';
import { MAX_DEPTH } from '../../src/source/json-scanner';

describe('what is JSON', () => {
  it('is what JSON.parse takes, and reads to the same value', () => {
    fc.assert(
      fc.property(mutants(), (text) => {
        const reading = parseJson(text, 'a.json');
        const expected = native(text);
        expect(reading.node === undefined ? undefined : { value: plain(reading.node) }).toEqual(expected);
        expect(reading.problems).toHaveLength(expected === undefined ? 1 : 0);
      }),
      { numRuns: 20_000 },
    );
  });

  it.each([
    '"\t"',
    '"a\nb"',
    '"\\x"',
    '"\\u12g4"',
    '01',
    '-',
    '1.',
    '.5',
    '1e',
    '+1',
    '[1,]',
    '{"a":1,}',
    "{'a':1}",
    '{"a" 1}',
    '[1 2]',
    'nul',
    'true false',
    '// x\n{}',
    '{"a":1}x',
    '\u00a0{}',
    'NaN',
  ])('refuses %j', (text) => {
    expect(native(text)).toBeUndefined();
    expect(parseJson(text, 'a.json')).toMatchObject({ problems: [{ rule: 'json-syntax' }] });
  });

  it('keeps order and duplicates of members', () => {
    const { node } = parseJson('{"b":1,"a":2,"\\u0062":3,"__proto__":4}', 'a.json');
    expect(node?.kind === 'object' && node.members.map((one) => one.key)).toEqual([
      'b',
      'a',
      'b',
      '__proto__',
    ]);
    expect(member(node, 'b')).toMatchObject({ kind: 'number', text: '3' });
  });

  it('keeps numbers as they are written', () => {
    expect(parseJson('[1e2, -0.50]', 'a.json').node).toMatchObject({
      items: [{ text: '1e2' }, { text: '-0.50' }],
    });
  });
});

describe('where a fault is reported', () => {
  it.each([
    ['', 1, 1, 1],
    ['  \n', 1, 1, 1],
    ['{"a": 1', 1, 8, 8],
    ['{"a": 1,\n  "b": [\n', 2, 9, 9],
    ['{"a": "b', 1, 9, 9],
    ['{"a": tru}', 1, 10, 11],
    ['{\r\n\t"a": 1\r\n\t"b": 2\r\n}', 3, 2, 3],
    ['\uFEFF[1,,2]', 1, 4, 5],
    ['["äö😀" x]', 1, 9, 10],
    ['[1]\r x', 1, 6, 7],
    ['["a\tb"]', 1, 4, 5],
  ])('%j: line %d, columns %d to %d', (text, line, column, endColumn) => {
    const [problem] = parseJson(text, 'p.json').problems;
    expect(problem).toMatchObject({
      rule: 'json-syntax',
      file: 'p.json',
      line,
      column,
      endLine: line,
      endColumn,
    });
  });

  it('bounds nesting', () => {
    const deepest = '['.repeat(MAX_DEPTH) + ']'.repeat(MAX_DEPTH);
    expect(parseJson(deepest, 'a.json').problems).toEqual([]);
    expect(parseJson(`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'a.json')).toMatchObject({
      problems: [{ rule: 'nesting-too-deep', line: 1, column: MAX_DEPTH + 1 }],
    });
    expect(parseJson('{"a":'.repeat(100_000), 'a.json').problems[0]?.rule).toBe('nesting-too-deep');
  });
});

describe('places', () => {
  it('finds every string where it stands, whatever is around it', () => {
    const space = fc.constantFrom('', ' ', '\t', '\n', '\r\n', '\r', ' \n\t');
    const content = fc.string({ unit: fc.constantFrom('a', 'é', '😀', '"', '\\', '\n', '\u2028', '{') });
    fc.assert(
      fc.property(fc.array(fc.tuple(space, content, space)), fc.boolean(), (items, bom) => {
        const text = `[${items.map(([a, s, b]) => a + JSON.stringify(s) + b).join(',')}]`;
        const { node } = parseJson((bom ? '\uFEFF' : '') + text, 'a.json');
        const found = node?.kind === 'array' ? node.items : [];
        expect(found.map((item) => JSON.parse(cut(text, item.at)))).toEqual(items.map(([, s]) => s));
      }),
    );
  });

  it('covers containers, keys and values', () => {
    const text = '{\n  "Statement": [\n    { "Sid": true }\n  ]\n}\n';
    const { node } = parseJson(text, 'a.json');
    const list = member(node, 'Statement')!;
    expect(list.at).toEqual({ file: 'a.json', line: 2, column: 16, endLine: 4, endColumn: 4 });
    const first = (list as Extract<Node, { kind: 'array' }>).items[0] as Extract<Node, { kind: 'object' }>;
    expect(cut(text, first.members[0]!.keyAt)).toBe('"Sid"');
    expect(cut(text, first.members[0]!.value.at)).toBe('true');
    expect(node!.at).toMatchObject({ line: 1, column: 1, endLine: 5, endColumn: 2 });
  });
});

describe('JSON in a JSON string', () => {
  const inner = '{\n\t"Effect": "Allöw", "Sid": "a\\"b\\u00e9",\r\n "n": [1, {"x": "😀"}]}';

  it.each([1, 2, 3])('keeps the places of the outermost text through %d strings', (times) => {
    let text = inner;
    for (let i = 0; i < times; i++) text = ` {"Policy": ${JSON.stringify(text)}}\n`;
    let node: Node | undefined = parseJson(text, 'a.json').node;
    for (let i = 0; i < times; i++) node = parseInner(member(node, 'Policy') as StringNode)?.node;
    expect(plain(node!)).toEqual(JSON.parse(inner));
    for (const [value, at] of strings(node!)) {
      let source = cut(text, at);
      for (let i = 0; i < times; i++) source = JSON.parse(`"${source}"`) as string;
      expect(JSON.parse(source)).toBe(value);
    }
  });

  it('reports a fault where it stands outside', () => {
    const text = '{"Policy": "{\\"a\\": x}"}';
    const reading = parseInner(member(parseJson(text, 'a.json').node, 'Policy') as StringNode);
    expect(reading?.problems).toMatchObject([{ line: 1, column: text.indexOf('x') + 1 }]);
  });

  it('reads percent-encoded documents', () => {
    const text = JSON.stringify({ Document: encodeURIComponent('{"é": "a+b😀", "q": "100%"}') });
    const reading = parseInner(member(parseJson(text, 'a.json').node, 'Document') as StringNode);
    expect(plain(reading!.node!)).toEqual({ é: 'a+b😀', q: '100%' });
    const found = strings(reading!.node!).map(([, at]) => decodeURIComponent(cut(text, at)));
    expect(found).toEqual(['"é"', '"a+b😀"', '"q"', '"100%"']);
  });

  it('leaves malformed percent escapes as they are', () => {
    const decoded = (text: string) => decodePercent(LocatedText.ofFile(text, 'a')).text;
    expect(decoded('%7B%zz%4')).toBe('{%zz%4');
    expect(decoded('%C3%28%E2%82')).toBe('%C3(%E2%82');
    expect(decoded('100%%20')).toBe('100% ');
  });

  it('passes over strings that hold something else', () => {
    const { node } = parseJson('["text", "[1]", "", " {\\"a\\":1}"]', 'a.json');
    const items = (node as Extract<Node, { kind: 'array' }>).items as StringNode[];
    expect(items.map((item) => parseInner(item)?.node?.kind)).toEqual([
      undefined,
      undefined,
      undefined,
      'object',
    ]);
  });
});

describe('unknowns in JSON text', () => {
  const u = (name: string) => ({ unknown: name });
  const at: Range = { file: 'm.tf', line: 3, column: 5, endLine: 9, endColumn: 4 };

  it('stand within strings', () => {
    const { node } = parseLocated(LocatedText.at(['{"a": "arn:\\"', u('x.arn'), '/*"}'], at));
    const value = member(node, 'a') as StringNode;
    expect(value.pieces).toEqual(['arn:"', u('x.arn'), '/*']);
    expect(value.at).toEqual(at);
  });

  it('stand for values', () => {
    const { node } = parseLocated(LocatedText.at(['{"a": ', u('x'), ', "b": 1}'], at));
    expect(member(node, 'a')).toMatchObject({ kind: 'unknown', unknown: u('x') });
    expect(member(node, 'b')).toMatchObject({ text: '1' });
  });

  it('open a container where members or items are expected, or a key is not known', () => {
    const { node } = parseLocated(
      LocatedText.at(
        ['{"a": [', u('items'), ', 1, ', u('more'), '], "', u('host'), ':sub": 2, ', u('rest'), '}'],
        at,
      ),
    );
    expect(node).toMatchObject({ kind: 'object', open: 'the value of rest is not known' });
    expect((node as Extract<Node, { kind: 'object' }>).members.map((one) => one.key)).toEqual(['a']);
    expect(member(node, 'a')).toMatchObject({
      open: 'the value of more is not known',
      items: [{ text: '1' }],
    });
  });

  it('cannot be forged by the text', () => {
    const { node, problems } = parseLocated(
      LocatedText.at([`{"a": "${UNKNOWN_UNIT}", "b": "`, u('x'), '"}'], at),
    );
    expect(problems).toEqual([]);
    expect(known(member(node, 'a') as StringNode)).toBe(UNKNOWN_UNIT);
    expect(display(member(node, 'b') as StringNode)).toBe(display({ pieces: [u('x')] }));
    expect(parseJson(`{"a": ${UNKNOWN_UNIT}}`, 'a.json').problems).toHaveLength(1);
  });
});

/** JSON texts, most of them damaged in a place or two. */
function mutants(): fc.Arbitrary<string> {
  const damage = fc.constantFrom(
    '',
    ',',
    '"',
    '\\',
    '{',
    '}',
    '[',
    ']',
    ':',
    '\n',
    '\t',
    '0',
    '-',
    '.',
    'e',
    'u00e9',
    'null',
    '\u0001',
    '\uD800',
    '//',
  );
  const text = fc.oneof(
    fc.json({ maxDepth: 4 }),
    fc.json({ maxDepth: 3 }).map((one) => pretty(one)),
  );
  return fc
    .tuple(text, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 2 }), damage), { maxLength: 2 }))
    .map(([json, edits]) =>
      edits.reduce((now, [at, cutLength, put]) => {
        const place = now.length === 0 ? 0 : at % (now.length + 1);
        return now.slice(0, place) + put + now.slice(place + cutLength);
      }, json),
    );
}

function pretty(json: string): string {
  return JSON.stringify(JSON.parse(json), null, 1);
}

function native(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function plain(node: Node): unknown {
  switch (node.kind) {
    case 'object': {
      const object: Record<string, unknown> = {};
      for (const { key, value } of node.members) {
        Object.defineProperty(object, key, {
          value: plain(value),
          enumerable: true,
          writable: true,
          configurable: true,
        });
      }
      return object;
    }
    case 'array':
      return node.items.map(plain);
    case 'string':
      return known(node);
    case 'number':
      return JSON.parse(node.text);
    case 'boolean':
      return node.value;
    case 'null':
      return null;
    case 'unknown':
      throw new Error('no unknowns here');
  }
}

/** Every string and key with its place, in order. */
function strings(node: Node): [string, Range][] {
  if (node.kind === 'string') return [[known(node)!, node.at]];
  if (node.kind === 'array') return node.items.flatMap(strings);
  if (node.kind !== 'object') return [];
  return node.members.flatMap(({ key, keyAt, value }) => [
    [key, keyAt] as [string, Range],
    ...strings(value),
  ]);
}

/** The stretch of a text that a range covers, found line by line. */
function cut(text: string, { line, column, endLine, endColumn }: Range): string {
  const lines = text.split('\n');
  if (line === endLine) return lines[line - 1]!.slice(column - 1, endColumn - 1);
  return [
    lines[line - 1]!.slice(column - 1),
    ...lines.slice(line, endLine - 1),
    lines[endLine - 1]!.slice(0, endColumn - 1),
  ].join('\n');
}
