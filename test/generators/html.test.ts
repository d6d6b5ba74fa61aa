/** The report: what a chief finds in it, and that it needs and lets in nothing from outside. */
import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { html } from '../../language/generators/html/template.ts';
import { fristad, QUIET_DAY } from '../support/cli.ts';
import { filesOf, type Given, materialOf, textIn } from '../support/generators/material.ts';
import { small } from '../support/generators/small.ts';

type Element = DefaultTreeAdapterTypes.Element;

function report(texts: Readonly<Record<string, string>>, given?: Given): string {
  return textIn(filesOf(materialOf(texts, given), ['html']), 'rapport/index.html');
}

function elements(node: DefaultTreeAdapterTypes.Node): readonly Element[] {
  const own = 'attrs' in node ? [node] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elements)] : own;
}

function wordsOf(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(wordsOf).join(' ').replace(/\s+/g, ' ').trim() : '';
}

/** The words of each element of a class. */
function words(page: string, name: string): readonly string[] {
  return elements(parse(page))
    .filter((one) => attribute(one, 'class').split(' ').includes(name))
    .map(wordsOf);
}

function attribute(element: Element, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? '';
}

const ABSENCE =
  'frånvaro exeet1 semester från 2026-12-07 till 2026-12-18 { ombud exetv1 från 2026-12-07 till 2026-12-11 beslutat av exevc1 tilldelat av exems1 }';

describe('a report', () => {
  it('begins with what it is about, the figures, and the verdict', () => {
    const page = report(fristad, { asOf: QUIET_DAY });
    expect(words(page, 'lead')[0]).toContain(
      'per den 5 okt 2026 . Frånvaro, bevakning och ombud gäller 5 okt 2026 – 2 jan 2027',
    );
    expect(words(page, 'verdict')).toEqual(['Inget att åtgärda.']);
    expect(words(page, 'figure')).toEqual([
      '2 enheter',
      '5 delade inkorgar',
      '5 medlemmar',
      '1 frånvaroperioder',
      '2 ombudsperioder',
      '0 dagar utan ombud',
    ]);
  });

  it('has a week for each inbox: hours, times, who watches', () => {
    const page = report(small({ opening: 'öppet mån-tor 08:00-17:00 öppet fre 08:00-12:00, 13:00-16:30' }));
    const [, second] = elements(parse(page)).filter(({ nodeName }) => nodeName === 'table');
    const rows = elements(second as Element).filter(({ nodeName }) => nodeName === 'tr');
    expect(rows.map((row) => row.childNodes.map(wordsOf).filter((cell) => cell !== ''))).toEqual([
      [
        'Bevakas av',
        'mån 08–17',
        'tis 08–17',
        'ons 08–17',
        'tor 08–17',
        'fre 08–12, 13–16:30',
        'lör stängt',
        'sön stängt',
      ],
      [
        'Exempel Ett ersättare Exempel Två, Exempel Sekreterare',
        ...Array.from({ length: 5 }, () => '08:15 12:00 15:30'),
        'stängt',
        'stängt',
      ],
    ]);
  });

  it('tells of the days that are not as other weeks, a closed period as one', () => {
    const opening =
      'öppet mån-fre 08:00-17:00 avvikande 2026-12-23 08:00-12:00 stängt 2026-11-25 till 2026-12-01 "flytt"';
    const page = report(small({ opening }), { horizonDays: 36 });
    const folded = elements(parse(page)).filter(({ nodeName }) => nodeName === 'details');
    const days = folded.flatMap(elements).filter(({ nodeName }) => nodeName === 'li');
    expect(days.map(wordsOf)).toEqual([
      '25 nov – 1 dec 2026 stängt flytt',
      'ons 23 dec 08–12',
      'tor 24 dec stängt julafton',
      'fre 25 dec stängt juldagen',
    ]);
  });

  it('draws each absence with its ombud, and the days that nobody covers', () => {
    const page = report(small({}, ABSENCE));
    expect(words(page, 'absence').map((one) => one.replace(/ Frånvaro .*/, ''))).toEqual([
      'Exempel Ett exeet1 frånvaro 7–18 dec 2026 5 dagar utan ombud 5 dagar med för få ombud',
    ]);
    const bars = elements(parse(page)).filter(({ nodeName }) => nodeName === 'rect');
    const titles = (kind: string): readonly string[] =>
      bars.filter((one) => attribute(one, 'class') === kind).map(wordsOf);
    expect(titles('away')).toEqual(['7–18 dec 2026']);
    expect(titles('stand')).toEqual(['7–11 dec 2026']);
    expect(titles('gap')).toEqual(['14–18 dec 2026']);
    expect(titles('few')).toEqual(['7–11 dec 2026']);
  });

  it('draws an ombud who is away himself as such', () => {
    const page = report(small({}, `${ABSENCE} frånvaro exetv1 sjukfrånvaro från 2026-12-09 till 2026-12-09`));
    const bars = elements(parse(page)).filter((one) => attribute(one, 'class') === 'missing');
    expect(bars.map(wordsOf)).toEqual(['9 dec 2026']);
  });

  it('lists what is to be put right, with the clause and the place', () => {
    const page = report(small({ message: 'bevakas kl 07:00 av exems1 ersättare exeet1' }));
    expect(words(page, 'verdict')[0]).toMatch(/^1 fel, 2 rutiner har gått ut\./);
    const finding = words(page, 'finding').find((one) => one.startsWith('MC-BEV-01'));
    expect(finding).toContain('ettan.rutin:11');
    expect(finding).toContain('Meddelandecenter 3.0, har gått ut');
    expect(words(page, 'inbox')[0]).toContain('Ettans vårdcentral Meddelande MC-BEV-01');
  });

  it('lists exceptions with who decided and until when, and does not count what they forgive', () => {
    const rest = `${ABSENCE}
undantag från MC-TIL-12 för exeet1 { från 2026-11-01 till 2026-12-31 motivering "Prövas" avvikelse "MCP-1" beslutat av exevc1 }`;
    const page = report(small({}, rest));
    expect(words(page, 'excepted').find((one) => one.includes('Prövas'))).toBe(
      'MC-TIL-12 exeet1 Prövas 1 nov – 31 dec 2026. Beslutat av Exempel Chef. Avvikelse MCP-1. Förlåter 1 fynd.',
    );
    expect(words(page, 'finding').filter((one) => one.startsWith('MC-TIL-12'))).toHaveLength(1);
  });

  it('says of a unit in läsläge that nothing is added there, and shows no monitoring', () => {
    const page = report(small({ head: 'driftläge läsläge' }));
    expect(words(page, 'frozen-note')).toEqual([
      'Enheten är i läsläge: inget läggs till eller ändras här. Borttag är manuella uppgifter.',
    ]);
    expect(words(page, 'week')).toEqual([]);
  });

  it('ends with the routines it rests on, those that have expired marked', () => {
    const table = words(report(fristad), 'plain')[0];
    expect(table).toContain(
      'Meddelandecenter, SSN14971-1865200826-13, version 3.0 giltig från 2024-11-14 till 2026-11-14 har gått ut',
    );
    expect(table).toContain('Läsläge, SSN14971-1865200826-94, version 1.0 giltig från 2024-12-18 till 2026-12-18');
  });
});

describe('the page', () => {
  const page = report(small({}, ABSENCE));
  const all = elements(parse(page));

  it('allows its own style and script by their hashes, and nothing else', () => {
    const policy = attribute(all.find((one) => attribute(one, 'http-equiv') !== '') as Element, 'content');
    const hashOf = (name: string): string => {
      const text = all
        .filter(({ nodeName }) => nodeName === name)
        .map((one) => (one.childNodes[0] as DefaultTreeAdapterTypes.TextNode).value);
      expect(text).toHaveLength(1);
      return `'sha256-${createHash('sha256')
        .update(text[0] as string)
        .digest('base64')}'`;
    };
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hashOf('style')}`,
      `script-src ${hashOf('script')}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('refers to nothing outside, and has no style or event of its own in an element', () => {
    expect(page).not.toMatch(/https?:|url\(|@import/);
    expect(
      all
        .flatMap(({ attrs }) => attrs)
        .filter((one) => one.name === 'src' || one.name === 'style' || one.name.startsWith('on')),
    ).toEqual([]);
  });

  it('can be read without seeing it: language, headings in order, heads of tables, names of pictures', () => {
    expect(attribute(all.find(({ nodeName }) => nodeName === 'html') as Element, 'lang')).toBe('sv');
    const levels = all
      .map(({ nodeName }) => /^h([1-6])$/.exec(nodeName)?.[1])
      .filter((level) => level !== undefined)
      .map(Number);
    expect(levels[0]).toBe(1);
    for (const [i, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
    expect(all.filter((one) => one.nodeName === 'th' && attribute(one, 'scope') === '')).toEqual([]);
    expect(
      all.filter(
        (one) => one.nodeName === 'svg' && attribute(one, 'aria-label') === '' && attribute(one, 'aria-hidden') === '',
      ),
    ).toEqual([]);
    const ids = all.map((one) => attribute(one, 'id')).filter((id) => id !== '');
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('where no version of any routine holds', () => {
  const shipped = [
    ['13', '3.0'],
    ['64', '5.0'],
    ['94', '1.0'],
  ] as const;
  const repealed = shipped.map(
    ([document, version], i) => `rutin Upphävd${i} "Upphävd" {
    dokument "SSN14971-1865200826-${document}"
    version "9.${i}"
    ersätter "${version}"
    giltig från 2026-02-01 till 2028-12-31
    upphävd 2026-03-01 beslut "RS 1"
}
`,
  );

  it('it says that nothing has been judged, not that nothing has been found', () => {
    const page = report({ ...fristad, 'upphävda.rutin': repealed.join('\n') }, { asOf: QUIET_DAY });
    expect(words(page, 'empty').join(' ')).toContain('Inget är prövat mot någon rutin');
    expect(page).not.toContain('Inga fynd.');
    expect(report(fristad, { asOf: QUIET_DAY })).not.toContain('Inget är prövat');
  });
});

describe('a template', () => {
  it('takes what is put into it for text, unless it is markup', () => {
    expect(html`<b title="${'"&'}">${'<i>'}${html`<u>${1}</u>`}${undefined}${[html`x`, html`y`]}</b>`.markup).toBe(
      '<b title="&quot;&amp;">&lt;i&gt;<u>1</u>xy</b>',
    );
  });

  it('shows what cannot be seen', () => {
    expect(html`${'a\u202Eb\nc'}`.markup).toBe('a&lt;U+202E&gt;b␊c');
  });
});
