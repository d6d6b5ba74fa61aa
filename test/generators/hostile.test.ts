/** Names that would be formulas, markup, paths, lines or hidden words reach no output as such. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { filesOf, type MadeFile, materialOf } from '../support/generators/material.ts';
import { small } from '../support/generators/small.ts';

const NASTY = [
  '=HYPERLINK("http://x.example","klicka")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  "'=1",
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '../../x',
  '..\\..\\x',
  '/etc/passwd',
  'CON',
  'a;b;c',
  'rad ett\\nBEGIN:VEVENT\\nrad tre',
  '\\n=1+1',
  'END:VEVENT',
  'evil\u202Etxt.exe',
  'osynlig\u200B\u2060text',
  '\u2028ny rad',
  'komma, semikolon; och \\\\ snedstreck',
  '$' + '{alert(1)}',
  '&lt;b&gt; &amp;',
  '🙈'.repeat(40),
  'å'.repeat(80),
  '＝1+1',
];

/** A blank text counts as none. */
const name = fc
  .oneof(
    fc.constantFrom(...NASTY),
    fc.array(fc.constantFrom(...NASTY, ' ', 'Exempel'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((text) => text.replace(/[\\"\p{Cc}]/gu, 'x')),
  )
  .filter((text) => text.trim() !== '');

interface Names {
  readonly unit: string;
  readonly person: string;
  readonly title: string;
  readonly purpose: string;
  readonly decision: string;
  readonly reason: string;
}

const names: fc.Arbitrary<Names> = fc.record({
  unit: name,
  person: name,
  title: name,
  purpose: name,
  decision: name,
  reason: name,
});

const PLAIN: Names = {
  unit: 'Enhet',
  person: 'Person',
  title: 'Titel',
  purpose: 'sak',
  decision: 'RS',
  reason: 'skäl',
};

function filesWith(given: Names): readonly MadeFile[] {
  const text = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;
  const rest = `
person exehe1 ${text(given.person)} { uppdrag läkare vid Norr }
funktionsinkorg Koord ${text(given.title)} { för ${text(given.purpose)} vid Ettan beslut ${text(given.decision)} medlemmar exehe1 bevakas dagligen kl 10:00 av exehe1 }
enhet Tvåan ${text(given.unit)} {
    del av Norr
    nivå 5
    öppet mån-fre 08:00-17:00
    stängt 2026-12-07 ${text(given.reason)}
    inkorg samverkan { namn ${text(given.title)} beställning uppstart ${text(given.decision)} medlemmar exehe1 bevakas dagligen av exehe1 }
}
frånvaro exeet1 semester från 2026-12-07 till 2026-12-18 { ombud exehe1 motivering ${text(given.reason)} }
undantag från MC-TIL-12 för exeet1 { från 2026-11-01 till 2026-12-31 motivering ${text(given.reason)} avvikelse ${text(given.decision)} beslutat av exevc1 }`;
  return filesOf(materialOf(small({}, rest)));
}

const plain = filesWith(PLAIN);

function textsOf(files: readonly MadeFile[], suffix: string): readonly string[] {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return files.filter(({ path }) => path.endsWith(suffix)).map(({ bytes }) => decoder.decode(bytes));
}

function everyFile(check: (files: readonly MadeFile[]) => void): void {
  fc.assert(
    fc.property(names, (given) => check(filesWith(given))),
    { numRuns: 40 },
  );
}

describe('whatever things are called', () => {
  it('the files are the same, under names of ASCII letters, digits and hyphens', () => {
    everyFile((files) => {
      expect(files.map(({ path }) => path)).toEqual(plain.map(({ path }) => path));
      for (const { path } of files) expect(path).toMatch(/^([a-z]+\/)?[a-z0-9.-]+\.(csv|json|ics|html)$/);
    });
  });

  it('no file holds a character that cannot be seen', () => {
    everyFile((files) => {
      for (const text of [...textsOf(files, '.json'), ...textsOf(files, '.html')]) {
        expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cf}|\p{Zl}|\p{Zp}/u);
      }
      for (const text of [...textsOf(files, '.csv').map((csv) => csv.slice(1)), ...textsOf(files, '.ics')]) {
        expect(text.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}/u);
      }
    });
  });

  it('a cell of a work list is text, and no row is broken', () => {
    const rowsOf = (text: string): readonly string[][] =>
      Papa.parse<string[]>(text, { delimiter: ';', newline: '\r\n' }).data;
    const shape = textsOf(plain, '.csv').map((text) => rowsOf(text).map((row) => row.length));
    everyFile((files) => {
      const tables = textsOf(files, '.csv').map(rowsOf);
      expect(tables.map((rows) => rows.map((row) => row.length))).toEqual(shape);
      for (const cell of tables.flat(2)) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/u);
    });
  });

  it('the page has no element and no attribute but its own, and leads nowhere', () => {
    everyFile((files) => {
      const found = textsOf(files, '.html').flatMap((text) => elements(parse(text)));
      expect(found.filter(({ nodeName }) => nodeName === 'script')).toHaveLength(1);
      expect(found.map(({ nodeName }) => nodeName).filter((one) => !OWN_ELEMENTS.has(one))).toEqual([]);
      const attributes = found.flatMap(({ attrs }) => attrs);
      expect(attributes.map((one) => one.name).filter((one) => !OWN_ATTRIBUTES.has(one))).toEqual([]);
      expect(attributes.filter((one) => one.name === 'href' && !one.value.startsWith('#'))).toEqual([]);
    });
  });

  it('a calendar has the same components and properties, in lines of at most 75 octets', () => {
    const shapeOf = (text: string): readonly string[] => componentShape(new ICAL.Component(ICAL.parse(text) as never));
    const expected = textsOf(plain, '.ics').map(shapeOf);
    everyFile((files) => {
      const calendars = textsOf(files, '.ics');
      expect(calendars.map(shapeOf)).toEqual(expected);
      for (const line of calendars.flatMap((text) => text.split('\r\n'))) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }
    });
  });
});

const OWN_ELEMENTS = new Set(
  (
    'html head meta title style body a div nav input output main header p h1 strong b dl dd dt section h2 h3 h4 ul li span q cite code ' +
    'figure figcaption svg defs g use rect text line article details summary table thead tbody tr th td script br'
  ).split(' '),
);

const OWN_ATTRIBUTES = new Set(
  (
    'lang charset http-equiv content name class href role hidden tabindex type placeholder aria-label aria-hidden aria-live aria-labelledby id data-s data-l ' +
    'viewBox x y x1 x2 y1 y2 width height rx scope'
  ).split(' '),
);

function elements(node: DefaultTreeAdapterTypes.Node): readonly DefaultTreeAdapterTypes.Element[] {
  const own = 'attrs' in node ? [node] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elements)] : own;
}

function componentShape(component: ICAL.Component): readonly string[] {
  return [
    component.name,
    ...component.getAllProperties().map((property) => property.name),
    ...component.getAllSubcomponents().flatMap(componentShape),
  ];
}
