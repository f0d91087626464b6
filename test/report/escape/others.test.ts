import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mermaidLabel } from '../../../src/report/escape/mermaid';
import { visible } from '../../../src/report/escape/terminal';
import { clip, wellFormed } from '../../../src/report/escape/unicode';
import { pathToUri } from '../../../src/report/escape/uri';
import { commandData, commandProperty } from '../../../src/report/escape/workflow-command';
import { hostileText } from '../hostile';

describe('workflow commands', () => {
  it.each([
    ['%', '%25', '%25'],
    ['a\r\nb', 'a%0D%0Ab', 'a%0D%0Ab'],
    ['a:b,c', 'a:b,c', 'a%3Ab%2Cc'],
    ['%0A', '%250A', '%250A'],
    ['::error::x', '::error::x', '%3A%3Aerror%3A%3Ax'],
  ])('escape %j', (text, data, property) => {
    expect(commandData(text)).toBe(data);
    expect(commandProperty(text)).toBe(property);
  });

  it('hold one line whatever they carry', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(commandData(text)).not.toMatch(/[\r\n]/);
        expect(commandProperty(text)).not.toMatch(/[\r\n:,]/);
      }),
    );
  });
});

describe('mermaidLabel', () => {
  it.each([
    ['arn:aws:s3:::b/*', 'arn#58;aws#58;s3#58;#58;#58;b/#42;'],
    ['a"] --> b', 'a#34;#93; --#62; b'],
    ['{{x}}', '#123;#123;x#125;#125;'],
    ['%%{init}%%', '#37;#37;#123;init#125;#37;#37;'],
    ['#60;', '#35;60#59;'],
    ['写😀', '#20889;#128512;'],
    ['$$x$$', '#36;#8203;#36;x#36;#8203;#36;'],
    ['fa:fa-ban', 'fa#58;#8203;fa-ban'],
  ])('encodes %j', (text, expected) => expect(mermaidLabel(text)).toBe(expected));

  it('holds nothing that Mermaid reads, and means the same', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const label = mermaidLabel(text);
        expect(label).toMatch(/^(?:[A-Za-z0-9 ./_-]|#\d+;)*$/);
        const decoded = label.replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
        expect(decoded).not.toMatch(/\$\$|fa:fa-/);
        expect(decoded.replaceAll('\u200b', '')).toBe(clip(visible(text), 80));
      }),
    );
  });
});

describe('pathToUri', () => {
  it.each([
    ['policies/trust.json', 'policies/trust.json'],
    ['a b/ü#?.json', 'a%20b/%C3%BC%23%3F.json'],
    ['c:d', 'c%3Ad'],
    ["it's(1)!*", 'it%27s%281%29%21%2A'],
    ['a\n\ud800', 'a%0A%EF%BF%BD'],
  ])('encodes %j', (path, uri) => expect(pathToUri(path)).toBe(uri));

  it('gives only characters of a URI, and the path back', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(pathToUri(text)).toMatch(/^[A-Za-z0-9._~/%-]*$/);
        expect(decodeURIComponent(pathToUri(text))).toBe(wellFormed(text));
      }),
    );
  });
});

describe('clip', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['a😀b', 3, 'a…'],
    ['😀😀', 3, '😀…'],
  ])('cuts %j to %i', (text, most, expected) => expect(clip(text, most)).toBe(expected));
});
