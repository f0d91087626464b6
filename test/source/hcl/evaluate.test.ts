import { describe, expect, test } from 'vitest';
import { outcome } from './reading';

/** `vpc`, `other` and `list` are values that nobody knows before apply. */
const UNKNOWN = `
variable "flag" {}
variable "names" { type = list(string) }
variable "text" { type = string }
locals {
  vpc   = aws_vpc.main.cidr
  known = { b = 2, a = 1 }
  loop  = local.loop
}
resource "aws_iam_role" "r" {
  name = "r"
}
`;

describe('expressions', () => {
  test.each<[string, unknown]>([
    ['1 + 2 * 3', 7],
    ['7 % 4 - -1', 4],
    ['1e3', 1000],
    ['111122223333', 111122223333],
    ['"x" == "x" && 1 != 2', true],
    ['1 < 2 || local.vpc', true],
    ['false && local.vpc', false],
    ['true ? "a" : "b"', 'a'],
    ['null == null', true],
    ['"a" == null', false],
    ['aws_iam_role.r.arn == null', false],
    // A list is never equal to a tuple, and which of the two something is we do not keep.
    ['[] == []', '${([] == []) #1}?'],
    ['["a"] == ["b"]', false],
    ['{ a = 1 } == null', false],
    ['[["a"], ["b"]][*][*]', [['a'], ['b']]],
    ['["a", "b"][*][*]', [['a'], ['b']]],
    ['[{ n = [{ m = 1 }, { m = 2 }] }][*].n[*].m', [[1, 2]]],
    ['try({ for x in ["a", "a"] : x => 1 }, "twice")', 'twice'],
    ['basename("")', '.'],
    ['basename("a/b/")', 'b'],
    ['"acme-${local.vpc}" == ""', false],
    ['"acme-${local.vpc}" == "globex-1"', false],
    ['"${local.vpc}" == local.vpc', true],
    ['local.known["a"]', 1],
    ['local.known.b', 2],
    ['[for k, v in local.known : "${k}=${v}"]', ['a=1', 'b=2']],
    ['{for k, v in local.known : v => k if v > 1}', { 2: 'b' }],
    ['{for v in ["a", "b", "aa"] : length(v) => v...}', { 1: ['a', 'b'], 2: ['aa'] }],
    ['[{ n = 1 }, { n = 2 }][*].n', [1, 2]],
    ['[{ n = 1 }, { n = 2 }].*.n', [1, 2]],
    ['null[*]', []],
    ['"one"[*]', ['one']],
    ['[1, 2][1]', 2],
    ['"a%{ if true }b%{ else }c%{ endif }d"', 'abd'],
    ['"%{ for x in ["a", "b"] }<${x}>%{ endfor }"', '<a><b>'],
    ['"%{ for i, x in ["a", "b"] ~}  ${i}${x}  %{~ endfor }"', '0a1b'],
    [
      '"x${[1, 2]}"',
      '${an expression that Terraform would refuse (only text, numbers and truth values can stand inside text), x.tf line 2 column 11 #1}?',
    ],
    [
      'local.nothing',
      '${an expression that Terraform would refuse (there is no local "nothing"), x.tf line 2 column 11 #1}?',
    ],
    [
      'local.loop',
      '${an expression that Terraform would refuse ("local.loop" refers to itself), x.tf line 2 column 11 #1}?',
    ],
  ])('%s', (expression, expected) => {
    expect(outcome(expression, UNKNOWN)).toEqual(expected);
  });
});

describe('functions', () => {
  test.each<[string, unknown]>([
    ['jsonencode({ b = 1, a = [true, null, "x"] })', { b: 1, a: [true, null, 'x'] }],
    ['jsondecode("{\\"a\\": [1, \\"b\\"]}").a', [1, 'b']],
    ['"${jsonencode("<a & b>")}"', '"\\u003ca \\u0026 b\\u003e"'],
    ['merge({ a = 1, b = 2 }, null, { b = 3 })', { a: 1, b: 3 }],
    ['concat(["a"], [], ["b"])', ['a', 'b']],
    ['compact(["a", "", null, "b"])', ['a', 'b']],
    ['coalesce("", null, "c")', 'c'],
    ['coalescelist([], ["c"])', ['c']],
    ['replace("a.b.c", ".", "-")', 'a-b-c'],
    ['replace("dots.and/slash", "/[^A-Za-z0-9]/", "-")', 'dots-and-slash'],
    ['replace("a  b", "/\\\\s+/", "_")', 'a_b'],
    ['replace("a-bz", "/[a\\\\-z]/", "_")', '__b_'],
    ['replace("a-b", "/a\\\\-b/", "_")', '_'],
    ['replace("a\\u00a0 b", "/[\\\\s]/", "_")', 'a\u00a0_b'],
    ['replace("a\\u00a0 b", "/\\\\S/", "_")', '__ _'],
    ['replace("baac", "/ca*/", "_")', 'baa_'],
    ['toset(["b", "a", "b"])', ['a', 'b']],
    ['tolist(toset(["b", "a"]))', ['a', 'b']],
    ['tomap({ a = 1 })', { a: 1 }],
    ['tostring(1)', '1'],
    ['tonumber("1.50")', 1.5],
    ['tobool("true")', true],
    ['split(",", "a,b")', ['a', 'b']],
    ['join("-", ["a", "b"], ["c"])', 'a-b-c'],
    ['format("%s:%d:%%:%v", "a", 1, true)', 'a:1:%:true'],
    ['format("%04d|%-3s|%q", 7, "a", "b")', '0007|a  |"b"'],
    ['formatlist("%s/%s", ["a", "b"], "x")', ['a/x', 'b/x']],
    ['lower("Ab")', 'ab'],
    ['upper("ab")', 'AB'],
    ['title("hello world")', 'Hello World'],
    ['trimspace("  a b \\n")', 'a b'],
    ['trim("??a?b?", "?")', 'a?b'],
    ['trimprefix("ab", "a")', 'b'],
    ['trimsuffix("ab", "b")', 'a'],
    ['chomp("a\\n\\n")', 'a'],
    ['substr("hello", 1, 3)', 'ell'],
    ['substr("hello", -3, -1)', 'llo'],
    ['length("äö")', 2],
    ['length([1, 2])', 2],
    ['length({ a = 1 })', 1],
    ['keys({ b = 1, a = 2 })', ['a', 'b']],
    ['values({ b = 1, a = 2 })', [2, 1]],
    ['lookup({ a = 1 }, "a", 2)', 1],
    ['lookup({ a = 1 }, "b", 2)', 2],
    ['contains(["a"], "a")', true],
    ['contains(["a"], "b")', false],
    ['flatten([["a"], [["b"]], []])', ['a', 'b']],
    ['distinct(["a", "b", "a"])', ['a', 'b']],
    ['element(["a", "b"], 3)', 'b'],
    ['index(["a", "b"], "b")', 1],
    ['zipmap(["a", "b"], [1, 2])', { a: 1, b: 2 }],
    [
      'setproduct(["a", "b"], ["c"])',
      [
        ['a', 'c'],
        ['b', 'c'],
      ],
    ],
    ['setunion(["b"], ["a", "b"])', ['a', 'b']],
    ['setintersection(["a", "b"], ["b", "c"])', ['b']],
    ['setsubtract(["a", "b"], ["b"])', ['a']],
    ['range(3)', [0, 1, 2]],
    ['range(4, 1, -2)', [4, 2]],
    ['reverse(["a", "b"])', ['b', 'a']],
    ['sort(["b", "a"])', ['a', 'b']],
    ['slice(["a", "b", "c"], 1, 3)', ['b', 'c']],
    ['chunklist(["a", "b", "c"], 2)', [['a', 'b'], ['c']]],
    ['try(local.known.x, "fallback")', 'fallback'],
    ['can(local.known.x)', false],
    ['can(local.known.a)', true],
    ['nonsensitive(sensitive("abcd"))', 'abcd'],
    ['one([])', null],
    ['one(["a"])', 'a'],
    ['sum([1, 2])', 3],
    ['min(2, 1)', 1],
    ['max(2, 1)', 2],
    ['abs(-1)', 1],
    ['ceil(1.2)', 2],
    ['floor(1.8)', 1],
    ['startswith("abc", "ab")', true],
    ['endswith("abc", "bc")', true],
    ['strcontains("abc", "b")', true],
    ['base64decode(base64encode("ä"))', 'ä'],
    ['urlencode("a b/ü")', 'a+b%2F%C3%BC'],
    ['basename("a/b.json")', 'b.json'],
    ['dirname("a/b.json")', 'a'],
    ['alltrue([true, false])', false],
    ['anytrue([true, false])', true],
  ])('%s', (expression, expected) => {
    expect(outcome(expression, UNKNOWN)).toEqual(expected);
  });
});

describe('a placeholder is not replaced where nobody knows whether it stands', () => {
  test.each([
    ['half of it in an unknown', '"_I${var.text}"'],
    ['half of it before', '"a${var.text}D_"'],
    ['in a key', 'jsonencode({ a_ID_ = var.text })'],
  ])('%s', (_, text) => expect(outcome(`replace(${text}, "_ID_", "b")`, UNKNOWN)).toMatch(/^\$\{replace\(/));

  test.each([
    ['an escape of JSON’s', String.raw`"\name"`, 'name', '"b"'],
    ['no text', 'true', 'true', '"flat"'],
    ['too short', '"a.b"', '.', '"b"'],
    ['what JSON would take for its own', '"_ID_"', '_ID_', String.raw`"\"b"`],
  ])('%s', (_, value, placeholder, by) => {
    const found = outcome(`replace(jsonencode([var.text, ${value}]), "${placeholder}", ${by})`, UNKNOWN);
    expect(found).toMatch(/^\$\{replace\(/);
  });

  test('too often', () => {
    const more = { 'l.tf': `locals {\n  t = "${'_ID_ '.repeat(5000)}"\n}\n` };
    expect(outcome('replace("${local.t}${var.text}", "_ID_", local.t)', more)).toMatch(/^\$\{replace\(/);
  });
});

describe('what is unknown is named, and nothing is made up', () => {
  test.each<[string, unknown]>([
    ['aws_vpc.main.cidr', '${aws_vpc.main.cidr}?'],
    ['local.vpc', '${aws_vpc.main.cidr}?'],
    ['"a-${local.vpc}-b"', 'a-${aws_vpc.main.cidr}-b'],
    ['var.text', '${var.text}'],
    ['var.flag', '${var.flag}?'],
    ['terraform.workspace', '${terraform.workspace}'],
    ['path.cwd', '${path.cwd}?'],
    ['aws_vpc.main.tags["a"].b[0]', '${aws_vpc.main.tags["a"].b[0]}?'],
    ['data.aws_ssm_parameter.p.value', '${data.aws_ssm_parameter.p.value}?'],
    ['lower(var.text)', '${lower(var.text)}'],
    ['sha256("x")', '${sha256("x")}'],
    ['uuid()', '${uuid() at x.tf line 2 column 11 #1}'],
    ['cidrsubnet("10.0.0.0/8", 8, 1)', '${cidrsubnet("10.0.0.0/8", 8, 1)}?'],
    ['provider::aws::arn_parse("a")', '${provider::aws::arn_parse("a")}?'],
    ['replace("to _ARN_/*", "_ARN_", aws_s3_bucket.b.arn)', 'to ${aws_s3_bucket.b.arn}/*'],
    [
      'jsondecode(replace(jsonencode({ r = ["_ARN_/*", aws_iam_role.r.arn, 1] }), "_ARN_", "b"))',
      { r: ['b/*', '${aws_iam_role.r.arn}', 1] },
    ],
    [
      'jsondecode(replace(jsonencode([aws_iam_role.r.arn, "a _ID_"]), "_ID_", var.id))',
      ['${aws_iam_role.r.arn}', 'a ${var.id}'],
    ],
    // What nobody knows may hold the placeholder.
    ['jsondecode(replace(jsonencode([var.text]), "_ID_", "b"))', ['${replace(var.text, "_ID_", "b")}']],
    ['replace("aaaa", "/(a+)+b/", "")', '${replace("aaaa", "/(a+)+b/", "")}'],
    ['replace("abc", "/[z-a]/", "")', '${replace("abc", "/[z-a]/", "")}'],
    ['replace("abc", "/[\\\\w-x]/", "")', '${replace("abc", "/[\\\\w-x]/", "")}'],
    ['replace("baac", "/a*/", "x")', '${replace("baac", "/a*/", "x")}'],
    ['var.flag ? "a" : "a"', 'a'],
    ['var.flag ? "a" : "b"', '${(var.flag ? "a" : "b")}?'],
    [
      'var.flag ? ["a", "b"] : ["b"]',
      ['b', '… which of two it is depends on var.flag, which is unknown until apply'],
    ],
    [
      'var.flag ? { a = 1, b = 2 } : { a = 1 }',
      { a: 1, '…': 'which of two it is depends on var.flag, which is unknown until apply' },
    ],
    ['[for n in var.names : upper(n)]', ['… the collection var.names is unknown until apply']],
    ['{for n in var.names : n => 1}', { '…': 'the collection var.names is unknown until apply' }],
    [
      '[for n in ["a", "b"] : n if n == var.text]',
      ['… the condition ("b" == var.text) is unknown until apply'],
    ],
    ['concat(["a"], var.names)', ['a', '… var.names is unknown until apply']],
    [
      'merge({ a = 1 }, var.flag, { b = 2 })',
      { a: '${merge(1, var.flag["a"])}?', b: 2, '…': 'var.flag is unknown until apply' },
    ],
    ['{ (var.text) = 1, b = 2 }', { b: 2, '…': 'the key var.text is unknown until apply' }],
    ['compact(["a", var.text])', ['a', '… var.text may turn out to be empty']],
    ['compact(["a", aws_iam_role.r.arn])', ['a', '${aws_iam_role.r.arn}']],
    ['coalesce(var.text, "b")', '${coalesce(var.text, "b")}?'],
    ['coalesce("a${var.text}", "b")', 'a${var.text}'],
    // The text of JSON is never empty.
    ['jsondecode(coalesce("", jsonencode({ a = var.text })))', { a: '${var.text}' }],
    ['jsonencode({ a = var.text }) == ""', false],
    ['jsonencode(var.flag) != "" ? "x" : "y"', 'x'],
    ['try(var.flag.x, "b")', '${try(var.flag.x, "b")}?'],
    ['try(aws_iam_role.r.arn, "b")', '${aws_iam_role.r.arn}'],
    ['flatten(["a", var.flag])', ['a', '… var.flag is unknown until apply']],
    ['flatten(["a", [var.text]])', ['a', '${var.text}']],
    ['length(flatten([var.text]))', 1],
    // Inside a list or text, too, an attribute may be missing, and `try` go on to what follows.
    ['try([var.flag.x], ["*"])', '${try([var.flag.x], ["*"])}?'],
    ['try("${var.flag.x}-a", "b")', '${try("${var.flag.x}-a", "b")}?'],
    ['try(upper(var.flag.x), "b")', '${try(upper(var.flag.x), "b")}?'],
    ['try(coalesce(var.text, null), "b")', '${try(coalesce(var.text, null), "b")}?'],
    ['try({ a = jsondecode(var.text) }, {})', '${try({a = jsondecode(var.text)}, {})}?'],
    ['can([var.flag.x])', '${can([var.flag.x])}?'],
    // Two that nobody knows may be one.
    ['length(toset([var.text, "a"]))', expect.stringMatching(/^\$\{length\(.* #\d+\}$/)],
    ['length(distinct([var.text, "a"]))', expect.stringMatching(/^\$\{length\(.* #\d+\}$/)],
    ['length(toset([var.text]))', 1],
    ['distinct([var.text, "a"])[1]', expect.stringMatching(/\[1\] #\d+\}\?$/)],
    ['concat(sort([var.text, "a"]), ["b"])[0]', expect.stringMatching(/\[0\] #\d+\}\?$/)],
    ['distinct([var.text, "a"])[0] == sort([var.text, "a"])[0]', expect.stringContaining('==')],
    ['sort(["a", var.text])', ['a', '${var.text}']],
    [
      '[for i, v in sort(["b", var.text]) : i]',
      Array(2).fill(expect.stringMatching(/^\$\{a place in a list/)),
    ],
    ['length([for v in distinct([var.text, "a"]) : "x"])', expect.stringMatching(/^\$\{length\(/)],
    ['join("/", toset(["b", var.text]))', expect.stringMatching(/^\$\{join\(.* #\d+\}$/)],
    ['"%{ for v in sort(["b", var.text]) }${v}%{ endfor }"', expect.stringMatching(/^\$\{%\{for /)],
    ['zipmap(["x", "y"], sort(["b", var.text]))', expect.stringMatching(/^\$\{zipmap\(.* #\d+\}\?$/)],
    ['chunklist(sort(["b", var.text]), 1)[0]', expect.stringMatching(/^\$\{chunklist\(.* #\d+\[0\]\}\?$/)],
    ['formatlist("%s/*", sort(["b", var.text]))[0]', expect.stringMatching(/\[0\] #\d+\}\?$/)],
    ['index(sort(["b", var.text]), "b")', expect.stringMatching(/^\$\{index\(.* #\d+\}\?$/)],
    // The set of a list has its items in other places.
    ['toset(var.names)', '${toset(var.names)}?'],
    ['tolist(toset(var.names))[0] == var.names[0]', expect.stringContaining('==')],
    // Rows of sets come in an order of Terraform's own.
    [
      '[for p in setproduct(toset(["known"]), ["b", "a"]) : p[1]][0]',
      expect.stringMatching(/\[0\] #\d+\}\?$/),
    ],
    ['setproduct(["b", "a"], ["x"])[0]', ['b', 'x']],
    // How many there are is known all the same, if all is known.
    ['length(setproduct(toset(["a", "b"]), ["x", "y", "z"]))', 6],
    ['length(setproduct(["a", "a"], toset(["x"])))', 1],
    ['length(setproduct(toset(["a", var.text]), ["x"]))', expect.stringMatching(/^\$\{length\(/)],
    ['length(toset([["a"], ["a"], ["b"]]))', 2],
    // Where items may be missing, nobody knows the place of one.
    ['"%{ for n in concat(var.names, ["a"]) }${n};%{ endfor }"', expect.stringMatching(/^\$\{%\{for /)],
    [
      '[for i, v in concat(var.names, ["a"]) : i]',
      [expect.stringMatching(/^\$\{a place in a list/), expect.any(String)],
    ],
    ['length(var.names)', '${length(var.names)}'],
    ['length(concat(["a"], var.names)) > 0', expect.stringMatching(/^\$\{\(length\(…#\d+\) > 0\)\}\?$/)],
    ['sort(["b", var.text])[0]', expect.stringMatching(/^\$\{.*\[0\] #\d+\}\?$/)],
    ['join(",", var.names)', '${join(",", var.names)}'],
    ['join(",", ["a", var.text])', 'a,${var.text}'],
    ['split(",", "a,${var.text}")', '${split(",", "a,${var.text}")}?'],
    ['startswith("arn:${var.text}", "arn")', true],
    ['contains(["a", var.text], "a")', true],
    ['contains(["a", var.text], "b")', '${contains(["a", var.text], "b")}?'],
    ['"x%{ if var.flag }y%{ endif }z"', 'x${%{if var.flag} at x.tf line 2 column 19 #1}z'],
    ['"x%{ for n in var.names }${n}%{ endfor }z"', 'x${%{for var.names} at x.tf line 2 column 25 #1}z'],
  ])('%s', (expression, expected) => {
    expect(outcome(expression, UNKNOWN)).toEqual(expected);
  });

  test('two comparisons that are described alike may be one of lists and one of tuples', () => {
    const both = outcome('[[] == [], [] == []]', UNKNOWN) as string[];
    expect(both[0]).not.toBe(both[1]);
  });

  test('two lists that may hold more are never the same unknown', () => {
    const both = outcome(
      '[length(concat(["a"], var.names)), length(concat(["a"], var.names))]',
      UNKNOWN,
    ) as string[];
    expect(both[0]).not.toBe(both[1]);
  });
});

describe('bounds', () => {
  const doubling = (body: (before: string) => string) =>
    `locals {\n  a0 = ["x"]\n${Array.from({ length: 60 }, (_, i) => `  a${i + 1} = ${body(`local.a${i}`)}\n`).join('')}}\n`;

  test.each([
    ['lists that double', doubling((a) => `[${a}, ${a}]`), 'local.a60'],
    ['lists that are joined', doubling((a) => `concat(${a}, ${a})`), 'length(local.a60)'],
    ['JSON in JSON', doubling((a) => `[jsonencode(${a}), jsonencode(${a})]`), 'local.a60'],
    [
      'maps that grow by what nobody knows',
      `locals {\n  a0 = {}\n${Array.from({ length: 300 }, (_, i) => `  a${i + 1} = merge(local.a${i}, x.u.v, { for k in range(1000) : "${i}-\${k}" => k })\n`).join('')}}\n`,
      'local.a300',
    ],
    ['nesting', doubling((a) => `{ a = ${a} }`).replaceAll('a60', 'a60'), 'local.a60'],
    ['loops in loops', '', '[for a in range(1000) : [for b in range(1000) : [for c in range(1000) : c]]]'],
    ['products', '', 'setproduct(range(1000), range(1000), range(1000))'],
    ['replacing', `locals {\n  t = "${'a'.repeat(5000)}"\n}\n`, 'replace(local.t, "a", local.t)'],
    [
      'a long chain of locals',
      `locals {\n  a0 = 1\n${Array.from({ length: 5000 }, (_, i) => `  a${i + 1} = local.a${i}\n`).join('')}}\n`,
      'local.a5000',
    ],
    [
      'resources that refer to each other',
      'resource "x" "a" {\n  v = "${x.b.v}${x.b.v}"\n}\nresource "x" "b" {\n  v = "${x.a.v}${x.a.v}"\n}\n',
      'x.a.v',
    ],
    ['a count of millions', 'resource "aws_iam_role" "r" {\n  count = 10000000\n  name = "r"\n}\n', '1'],
  ])('%s end soon', (_, more, expression) => {
    const start = performance.now();
    try {
      outcome(expression, more);
    } catch (error) {
      // Given up: there is no output, and a gap says why.
      expect(String(error)).toMatch(/undefined/);
    }
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  test('JSON inside JSON, which doubles with each level, is an unknown after some', () => {
    const nested = (levels: number) =>
      outcome(`${'jsonencode('.repeat(levels)}"\\""${')'.repeat(levels)}`) as string;
    expect(nested(3)).toBe(JSON.stringify(JSON.stringify(JSON.stringify('"'))));
    expect(nested(30)).toMatch(/^\$\{/);
  });
});
