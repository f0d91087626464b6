import { describe, expect, test } from 'vitest';
import type { Body, Expression, SplatStep } from '../../../src/source/hcl/ast';
import { parseHcl, parseTemplate } from '../../../src/source/hcl/parse';
import { fileSource, rangeOf } from '../../../src/source/hcl/source';
import { covered, place } from './reading';

function read(text: string) {
  return parseHcl(fileSource('main.tf', text));
}

function value(text: string): Expression {
  const { body, problems } = read(text);
  expect(problems).toEqual([]);
  return body.attributes[0]!.value;
}

function step(one: SplatStep): string {
  if ('member' in one) return `.${one.member}`;
  return 'splat' in one ? `(*${one.splat.map(step).join('')})` : `[${shown(one.index)}]`;
}

/** An expression without its places, in the manner of Lisp. */
function shown(expression: Expression): string {
  switch (expression.kind) {
    case 'null':
      return 'null';
    case 'boolean':
      return String(expression.value);
    case 'number':
      return expression.text;
    case 'name':
      return expression.name;
    case 'template':
      return JSON.stringify(
        expression.parts
          .map((part) =>
            part.kind === 'text'
              ? part.chunks.map((one) => one.text).join('')
              : part.kind === 'interpolation'
                ? `\${${shown(part.expression)}}`
                : `%${part.kind}`,
          )
          .join(''),
      );
    case 'tuple':
      return `[${expression.items.map(shown).join(' ')}]`;
    case 'object':
      return `{${expression.items.map((item) => `${item.name ?? `(${shown(item.key)})`}=${shown(item.value)}`).join(' ')}}`;
    case 'member':
      return `${shown(expression.target)}.${expression.name}`;
    case 'index':
      return `${shown(expression.target)}[${shown(expression.key)}]`;
    case 'splat':
      return `${shown(expression.target)}[*]${expression.steps.map(step).join('')}`;
    case 'call':
      return `(${expression.name} ${expression.args.map(shown).join(' ')}${expression.spread ? '...' : ''})`;
    case 'unary':
      return `(${expression.operator}${shown(expression.operand)})`;
    case 'binary':
      return `(${expression.operator} ${shown(expression.left)} ${shown(expression.right)})`;
    case 'conditional':
      return `(? ${shown(expression.condition)} ${shown(expression.whenTrue)} ${shown(expression.whenFalse)})`;
    case 'for': {
      const { keyName, valueName, collection, key, value: item, grouped, condition } = expression;
      return `(for ${keyName ?? '_'},${valueName} ${shown(collection)} ${key === undefined ? '' : `${shown(key)}=>`}${shown(item)}${grouped ? '...' : ''}${condition === undefined ? '' : ` if ${shown(condition)}`})`;
    }
    case 'broken':
      return 'BROKEN';
  }
}

describe('expressions', () => {
  test.each([
    ['1e5', '1e5'],
    ['1.5E-3', '1.5E-3'],
    ['a + b * c - d', '(- (+ a (* b c)) d)'],
    ['a || b && c == d', '(|| a (&& b (== c d)))'],
    ['a == b < c', '(== a (< b c))'],
    ['-a.b', '(-a.b)'],
    ['!a && !!b', '(&& (!a) (!(!b)))'],
    ['a ? b : c ? d : e', '(? a b (? c d e))'],
    ['(a\n ? b\n : c)', '(? a b c)'],
    ['f(x, y...)', '(f x y...)'],
    ['f (x)', '(f x)'],
    ['provider::aws::arn_parse(x)', '(provider::aws::arn_parse x)'],
    ['a.b[0].c["d"]', 'a.b[0].c["d"]'],
    ['a.0.b', 'a[0].b'],
    ['a.*.b[0]', 'a[*].b[0]'],
    ['a[*].b[0].c', 'a[*].b[0].c'],
    // A splat takes every step that follows, another splat included.
    ['a[*].b[*].c[0]', 'a[*].b(*.c[0])'],
    ['a[*][*]', 'a[*](*)'],
    ['[a, b,\n c,]', '[a b c]'],
    ['{ a = 1, "b" = 2\n (c) : 3\n d.e = 4 }', '{a=1 ("b")=2 (c)=3 (d.e)=4}'],
    ['{\n b = c\n (d) = 2\n}', '{b=c (d)=2}'],
    ['{ for = 1 }'.replace('for', 'fore'), '{fore=1}'],
    ['[for x in y : x.z if x != null]', '(for _,x y x.z if (!= x null))'],
    ['{for k, v in m : k => v...}', '(for k,v m k=>v...)'],
    ['{\n for k, v in m : k => v\n}', '(for k,v m k=>v)'],
    ['"a${b}c"', '"a${b}c"'],
    ['"$${a} %%{b} $$ $ %"', '"${a} %{b} $$ $ %"'],
    ['"${"${"x"}"}"', '"${\\"${\\\\\\"x\\\\\\"}\\"}"'],
    ['"\\n\\t\\"\\\\\\u00e9\\U0001F600"', '"\\n\\t\\"\\\\é😀"'],
    ['<<E\na\n b\nE', '"a\\n b\\n"'],
    ['<<-E\n    a\n      b\n\n    c\n  E', '"a\\n  b\\n\\nc\\n"'],
    ['<<-E\n    a\n  ${b}\n    E', '"  a\\n${b}\\n"'],
    ['<<-E\n    a\n${b}\n    E', '"    a\\n${b}\\n"'],
    ['<<E\n${a}E\n E x\nEE\nE', '"${a}E\\n E x\\nEE\\n"'],
    ['"x ${~ y ~} z"', '"x${y}z"'],
    ['<<E\n a\n   ${~ b ~}\n\n  c\nE', '" a\\n${b}\\n  c\\n"'],
    ['f(<<E\na\nE\n, b)', '(f "a\\n" b)'],
  ])('%j', (text, expected) => {
    expect(shown(value(`a = ${text}\n`))).toBe(expected);
  });
});

describe('what Terraform refuses is a problem at its place, and the rest is still read', () => {
  const after = '\nz = 1\n';
  test.each([
    ['two arguments on a line', 'a = 1 b = 2', '1:7-8'],
    ['an argument set twice', 'a = 1\na = 2', '2:1-2'],
    ['a line break in a string', 'a = "x\ny"', '1:7-2:1'],
    ['an escape that is none', 'a = "\\q"', '1:6-8'],
    ['a block header on two lines', 'b "x"\n{\n}', '1:6-2:1'],
    ['two arguments in a block on one line', 'b { a = 1 c = 2 }', '1:11-12'],
    ['a block in a block on one line', 'b { c {} }', '1:7-8'],
    ['elements without a comma', 'a = { b = 1 c = 2 }', '1:13-14'],
    ['a missing expression', 'a =', '1:4-4'],
    ['an empty interpolation', 'a = "${}"', '1:8-9'],
    ['an operator at the end of a line', 'a = b +', '1:8-8'],
    ['a quoted argument name', '"a" = 1', '1:1-2'],
    ['a template in a label', 'b "x${y}" {\n}', '1:3-4'],
    ['a directive without its end', 'a = "%{ if x }y"', '1:6-15'],
    ['a directive too many', 'a = "%{ endif }"', '1:6-16'],
    ['a word that is no directive', 'a = "%{ foo }"', '1:9-12'],
    ['a single ampersand', 'a = b & c', '1:7-8'],
    ['a backtick', 'a = `x`', '1:5-6'],
    ['a brace too many', '}', '1:1-2'],
    ['a value in a for that makes a list', 'a = [for x in y : x => z]', '1:21-23'],
  ])('%s', (_, text, expected) => {
    const { body, problems } = read(text + after);
    expect(problems.map((one) => place(rangeOf(one.span)))).toEqual([`main.tf:${expected}`]);
    expect(names(body)).toContain('z');
  });

  test('an argument that cannot be read is there all the same', () => {
    const { body } = read('b "x" {\n  good = 1\n  bad = [1,\n  next = 2\n}\nc {\n}\n');
    expect(body.blocks.map((one) => one.type)).toEqual(['b', 'c']);
    expect(body.blocks[0]!.body.attributes.map((one) => [one.name, shown(one.value)])).toEqual([
      ['good', '1'],
      ['bad', 'BROKEN'],
      ['next', '2'],
    ]);
  });

  test('a block that is never closed does not swallow the next', () => {
    const { body, problems } = read('b "x" {\n  a = 1\n  c {\n    d = 1\n}\n\nb "y" {\n  e = 1\n}\n');
    expect(problems).toHaveLength(1);
    expect(body.blocks.map((one) => one.labels)).toEqual([['x'], ['y']]);
  });

  test('a heredoc that is never closed leaves what comes after it, as far as lines tell', () => {
    const { body, problems } = read('b {\n  a = <<EOT\n    x\n}\n\nc {\n}\n');
    expect(problems).toHaveLength(1);
    expect(body.blocks.map((one) => one.type)).toEqual(['b', 'c']);
  });

  test('no more than 20 mistakes are told', () => {
    expect(read('a b c\n'.repeat(5000)).problems).toHaveLength(20);
  });
});

function names(body: Body): string[] {
  return body.attributes.map((one) => one.name);
}

describe('places', () => {
  const text = [
    '\uFEFF# resource "decoy" "a" {',
    '/* resource "decoy" "b" {',
    '} */ resource "aws_iam_role" "é" {',
    '  name = "😀${ var.x }\\n"',
    '  policy = <<-EOT',
    '    resource "decoy" "c" {',
    '      ${var.y} }',
    '    EOT',
    '}',
    '',
  ].join('\r\n');

  test('comments, heredocs, a byte-order mark and CRLF do not shift anything', () => {
    const { body, problems } = read(text);
    expect(problems).toEqual([]);
    const [block, ...others] = body.blocks;
    expect(others).toEqual([]);
    expect(place(rangeOf(block!.span))).toBe('main.tf:3:6-9:2');
    expect(place(rangeOf(block!.header))).toBe('main.tf:3:6-33');
    const [name, policy] = block!.body.attributes;
    expect(place(rangeOf(name!.value.span))).toBe('main.tf:4:10-26');
    expect(covered({ 'main.tf': text }, rangeOf(policy!.span)).split('\r\n')).toHaveLength(4);
  });

  test('each run of a template knows where it stands', () => {
    const { body } = read(text);
    const spans = body.blocks[0]!.body.attributes.map(({ value: one }) =>
      one.kind !== 'template'
        ? []
        : one.parts.flatMap((part) =>
            part.kind === 'text'
              ? part.chunks.map((chunk) => [chunk.text, place(rangeOf(chunk.span))])
              : part.kind === 'interpolation'
                ? [['${}', place(rangeOf(part.span))]]
                : [],
          ),
    );
    expect(spans).toEqual([
      [
        ['😀', 'main.tf:4:11-13'],
        ['${}', 'main.tf:4:13-23'],
        ['\n', 'main.tf:4:23-25'],
      ],
      [
        ['resource "decoy" "c" {\r\n', 'main.tf:6:5-7:1'],
        ['  ', 'main.tf:7:5-7'],
        ['${}', 'main.tf:7:7-15'],
        [' }\r\n', 'main.tf:7:15-8:1'],
      ],
    ]);
  });
});

describe('templates', () => {
  test.each([
    ['%{ if a }x%{ else }y%{ endif }', ['if']],
    ['a%{ for x in y ~}\n  b\n%{ endfor ~}\n', ['text', 'for', 'text']],
    ['plain', ['text']],
    ['', []],
  ])('%j', (text, kinds) => {
    const { template, problems } = parseTemplate(fileSource('t.tftpl', text));
    expect(problems).toEqual([]);
    expect(template.kind === 'template' ? template.parts.map((part) => part.kind) : template.kind).toEqual(
      kinds,
    );
  });

  test('a template that is not well-formed says where', () => {
    const { problems } = parseTemplate(fileSource('t.tftpl', '{\n  "a": ${b c}\n}'));
    expect(problems.map((one) => place(rangeOf(one.span)))).toEqual(['t.tftpl:2:12-13']);
  });
});

describe('bounds', () => {
  const deep = 20_000;
  test.each([
    ['brackets', `a = ${'['.repeat(deep)}`],
    ['closed brackets', `a = ${'['.repeat(deep)}${']'.repeat(deep)}\n`],
    ['braces', `a = ${'{b='.repeat(deep)}`],
    ['parentheses', `a = ${'('.repeat(deep)}1${')'.repeat(deep)}\n`],
    ['blocks', `${'b {\n'.repeat(deep)}${'}\n'.repeat(deep)}`],
    ['open blocks', 'b {\n'.repeat(deep)],
    ['interpolations', `a = ${'"${'.repeat(deep)}`],
    ['heredocs', 'a = <<E\n${'.repeat(deep)],
    ['directives', `a = "${'%{ if a }'.repeat(deep)}"\n`],
    ['conditionals', `a = ${'b ? '.repeat(deep)}\n`],
    ['else chains', `a = ${'b ? c : '.repeat(deep)}d\n`],
    ['minus signs', `a = ${'-'.repeat(deep)}1\n`],
    ['negations', `a = ${'!'.repeat(deep)}b\n`],
    ['calls', `a = ${'f('.repeat(deep)}\n`],
    ['sums', `a = 1${'+1'.repeat(deep)}\n`],
    ['members', `a = b${'.c'.repeat(deep)}\n`],
    ['indices', `a = b${'[0]'.repeat(deep)}\n`],
    ['splats', `a = b${'[*]'.repeat(deep)}\n`],
    ['loops', `a = ${'[for x in '.repeat(deep)}\n`],
    ['broken lines', 'a = [\n'.repeat(deep)],
    ['open comments', '/*\n'.repeat(deep)],
    ['quotes', `a = ${'"'.repeat(deep)}\n`],
    ['labels', `b ${'x '.repeat(deep)}\n`],
    ['dollars', `a = "${'$'.repeat(deep)}"\n`],
  ])('%s, 20,000 deep', (_, text) => {
    const start = performance.now();
    read(text);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
