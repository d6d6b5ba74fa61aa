/** Pictures: what is in them, that names do no harm, that they are the same every time, that large regions are folded. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Drawn, drawGraph, type GraphFormat, graphFormats } from '../../language/generators/graph/index.ts';
import { pictureOf } from '../../language/generators/graph/picture-of.ts';
import { widthOf } from '../../language/generators/graph/svg/measure.ts';
import { CHECKOUT } from '../support/checkout.ts';
import { textsIn } from '../support/folder.ts';
import { type Given, materialOf } from '../support/generators/material.ts';
import { small } from '../support/generators/small.ts';
import { expectWellFormed } from '../support/generators/svg.ts';

const EXAMPLE = textsIn(join(CHECKOUT, 'examples/fristad'));

async function drawn(
  format: GraphFormat,
  texts: Readonly<Record<string, string>> = EXAMPLE,
  given: Given = {},
): Promise<string> {
  return (await drawGraph(materialOf(texts, given), format, 'sv')).text;
}

/** The words in an SVG, in the order in which they are drawn. */
function wordsIn(svg: string): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words = '']) => words);
}

describe('svg', () => {
  it('shows the organisation, its inboxes, who watches them and who stands in', async () => {
    const words = wordsIn(await drawn('svg'));
    for (const expected of [
      'Västra Götalandsregionen',
      'Närhälsan Fristad',
      'Fristad vårdcentral Närhälsan',
      'Samverkan',
      '3 medlemmar',
      'dagligen kl 08:15, 12:00, 15:30',
      'Exempel Två, ersätts av Exempel Sekreterare',
      'Frånvaro och ombud',
      'Exempel Ett',
      'Exempel Tre',
      'läsläge',
    ]) {
      expect(words).toContain(expected);
    }
  });

  it('is well-formed, needs nothing from outside and fits a sheet of A3', async () => {
    const svg = await drawn('svg');
    expectWellFormed(svg);
    expect(svg).not.toMatch(/href|url\(|<script|<image|<foreignObject/);
    expect(svg).toMatch(/ width="420mm" height="297mm"| width="297mm" height="420mm"/);
  });

  it('names what it draws, so that a viewer can lead there', async () => {
    const named = [...(await drawn('svg')).matchAll(/<g data-name="([^"]*)" aria-label="([^"]*)">/g)];
    const titles = new Map(named.map(([, key, title]) => [key, title]));
    expect(titles.get('NärhälsanFristad')).toBe('Närhälsan Fristad');
    expect(titles.get('FristadVC')).toBe('Fristad vårdcentral Närhälsan');
    expect(titles.get('FristadVC.samverkan')).toBe('Samverkan');
    expect(titles.get('exeet1')).toBe('Exempel Ett');
  });

  it('marks errors and warnings where they are', async () => {
    const texts = small({ collaboration: 'bevakas 2 gånger per dag kl 08:15, 12:00 av exeet1' });
    const { parts } = pictureOf(materialOf(texts));
    const inboxes = parts[0]?.parts[0]?.parts[0]?.units[0]?.inboxes;
    expect(inboxes?.map(({ marks }) => marks.errors)).toEqual([0, 1]);
    expect(await drawn('svg', texts)).toContain('<polygon');
  });

  it('counts in its heading all that is wrong in the files, whatever it is about, and nothing in its legend', async () => {
    const unit = { collaboration: 'bevakas 2 gånger per dag kl 08:15, 12:00 av exeet1 ersättare exetv1' };
    const texts = small(unit, 'flöde Ett "Ett" { från Saknas.samverkan till Ettan.samverkan kanal remiss }');
    const { findings } = materialOf(texts);
    const own = findings.filter(({ file, severity }) => severity === 'fel' && !file.startsWith('builtin:'));
    const svg = await drawn('svg', texts);
    const facts = wordsIn(svg).find((words) => words.startsWith('Per den'));
    expect(own.length).toBeGreaterThan(1);
    expect(facts).toContain(`; ${own.length} fel`);
    const words = wordsIn(await drawn('svg'));
    const legend = words.slice(words.indexOf('fel') - 2, words.indexOf('varningar') + 1);
    expect(legend).toContain('varningar');
    expect(legend.filter((word) => /^\d+$/.test(word))).toEqual([]);
  });

  it('does not mark what an exception forgives', async () => {
    const unit = { collaboration: 'bevakas 2 gånger per dag kl 08:15, 12:00 av exeet1 ersättare exetv1' };
    const forgiven = `undantag från MC-BEV-03 för Ettan.samverkan {
      från 2026-11-01 till 2027-12-31 motivering "Ombyggnad" avvikelse "MCP-1" beslutat av exevc1
    }`;
    const marks = (rest: string) => pictureOf(materialOf(small(unit, rest))).totals.marks.errors;
    expect([marks(''), marks(forgiven)]).toEqual([1, 0]);
  });

  it('says who lacks an ombud, in red only where one is needed', async () => {
    const away = (day: string) => small({}, `frånvaro exeet1 semester från ${day} till ${day}`);
    const tone = async (day: string) =>
      /fill="(#[0-9a-f]{6})"[^>]*>inget ombud</.exec(await drawn('svg', away(day)))?.[1];
    expect(await tone('2026-12-07')).toBe('#b3141b');
    expect(await tone('2026-12-06')).toBe('#566573');
  });
});

describe('a part of the organisation', () => {
  it('is drawn alone', async () => {
    const words = wordsIn(await drawn('svg', EXAMPLE, { only: 'NärhälsanFristad' }));
    expect(words).toContain('Delade inkorgar, bevakning och ombud: Närhälsan Fristad');
    expect(words).toContain('Fristad vårdcentral Närhälsan');
    expect(words).not.toContain('Borås hemsjukvård');
  });

  it('may be a single unit', async () => {
    const svg = await drawn('svg', EXAMPLE, { only: 'FristadVC' });
    expect(wordsIn(svg)).toContain('Fristad vårdcentral Närhälsan');
    expect(wordsIn(svg)).not.toContain('Utan huvudman');
  });

  it('of a single unit tells who of those who work there is away, and of nobody else', async () => {
    const text = `
      huvudman R "Region" { typ region }
      verksamhet V "Verksamheten" { del av R }
      enhet E "Enheten" { del av V }
      enhet F "En annan" { del av V }
      person exeet1 "Exempel Ett" { uppdrag läkare vid E }
      person exetv1 "Exempel Två" { uppdrag läkare vid F }
      frånvaro exeet1 semester från 2026-12-07 till 2026-12-18 { ombud exetv1 }
      frånvaro exetv1 ledighet från 2026-12-21 till 2026-12-22 { ombud exeet1 }`;
    const words = wordsIn(await drawn('svg', { 'e.rutin': text }, { only: 'E' })).join('\n');
    expect(words).toMatch(/Frånvaro och ombud/);
    expect(words).toMatch(/2026-12-07/);
    expect(words).not.toMatch(/2026-12-21/);
  });

  it('has room for a long title beside what the signs mean', async () => {
    const name = 'Enheten med det mycket långa namnet som ingen läser till slutet';
    const text = `huvudman R "Region" { typ region }\nenhet E "${name}" { del av R }`;
    const svg = await drawn('svg', { 'r.rutin': text }, { only: 'E' });
    const title = /<text x="([\d.]+)"[^>]* font-size="30"[^>]*>([^<]*)</.exec(svg);
    const region = /<text x="([\d.]+)"[^>]*>region</.exec(svg);
    const end = Number(title?.[1]) + widthOf(title?.[2] ?? '', 30, true);
    expect(end).toBeLessThan(Number(region?.[1]));
  });
});

describe('a large region', () => {
  const region = (count: number) => ({
    'r.rutin': [
      'huvudman R "Region" { typ region }\nverksamhet V "Verksamheten" { del av R }',
      ...Array.from({ length: count }, (_, i) => `enhet E${i} "Enhet ${i}" { del av V }`),
    ].join('\n'),
  });

  it.each([
    [40, undefined, 'Enhet 39', 'inga inkorgar'],
    [41, /står som rader.*--for/, 'Enhet 40', 'planerad'],
    [401, /bara antal.*--for/, '401 enheter, 0 inkorgar, 0 medlemskap', undefined],
  ])('of %i units', async (count, note, shown, also) => {
    const { text, note: told } = (await drawGraph(materialOf(region(count)), 'svg', 'sv')) as Drawn;
    const words = wordsIn(text);
    expect(words).toContain(shown);
    if (also !== undefined) expect(words).toContain(also);
    if (note === undefined) expect(told).toBeUndefined();
    else {
      expect(told).toMatch(note);
      expect(words).toContain(told);
    }
    expect(words.includes('Enhet 400')).toBe(false);
  });
});

describe('a region with hundreds of verksamheter', () => {
  const texts = {
    'r.rutin': [
      'huvudman R "Region" { typ region }',
      ...Array.from({ length: 12 }, (_, f) => `förvaltning F${f} "Förvaltning ${f}" { del av R }`),
      ...Array.from({ length: 96 }, (_, v) => `verksamhet V${v} "Verksamhet ${v}" { del av F${v % 12} }`),
      ...Array.from({ length: 480 }, (_, e) => `enhet E${e} "Enhet ${e}" { del av V${e % 96} }`),
    ].join('\n'),
  };

  it.each(graphFormats)('is told in numbers by förvaltning: %s', async (format) => {
    const text = await drawn(format, texts);
    expect(text).toContain('Förvaltning 11');
    expect(text).toContain('40 enheter, 0 inkorgar');
    expect(text).not.toMatch(/Verksamhet [0-9]|Enhet [0-9]/);
  });
});

describe('names do no harm', () => {
  const HOSTILE = [
    '</text><script>alert(1)</script>',
    '&amp;<b>',
    '"] --> x["',
    '#quot;;`{|}',
    '\\"]; evil [label=\\"',
    'a\u202Eb',
    '%%{init: {}}%%',
    'end',
    'a\u0007b\ufffec',
  ];
  const texts = (hostile: string) => {
    const text = `"${hostile.replace(/["\\]/g, '\\$&')}"`;
    return small(
      { head: `driftläge drift beslut ${text}` },
      `funktionsinkorg F ${text} { för ${text} vid Ettan beslut "x" medlemmar exeet1 bevakas dagligen av exehh1 }
       person exehh1 ${text} { uppdrag läkare vid Norr }
       frånvaro exeet1 semester från 2026-12-07 till 2026-12-11 { ombud exehh1 }
       enhet Hostil ${text} { del av Hostila }
       verksamhet Hostila ${text} { del av VGR }`,
    );
  };

  it.each(HOSTILE)('in SVG: %j', async (hostile) => {
    const svg = await drawn('svg', texts(hostile));
    expectWellFormed(svg);
    expect(svg).not.toMatch(/<script|<b>|\u202E|\ufffe/);
    expect(svg).not.toContain('\u0007');
  });

  it.each(HOSTILE)('in Mermaid: %j', async (hostile) => {
    const lines = (await drawn('mermaid', texts(hostile))).split('\n');
    const label = '"(?:[^"#`<>&;\\\\[\\]{}|*_~%$@\u202E]|#[0-9]+;)+"';
    const shapes = [
      `\\[${label}\\]`,
      `\\(\\[${label}\\]\\)`,
      `\\[\\[${label}\\]\\]`,
      `>${label}\\]`,
      `\\(${label}\\)`,
    ].join('|');
    const statement = new RegExp(
      `^ *(?:subgraph n[0-9]+\\[${label}\\]|end|n[0-9]+(?:${shapes})(?:::: *[a-z]+|:::[a-z]+)?|n[0-9]+ (?:-->|-\\.->|==>)\\|${label}\\| n[0-9]+|classDef .*)$`,
    );
    expect(lines.slice(0, 4)).toEqual(['---', expect.stringMatching(/^title: "/), '---', 'flowchart LR']);
    const isComment = (line: string): boolean => /^%% [A-ZÅÄÖ][^\u202E]*$/.test(line);
    for (const line of lines.slice(4, -1).filter((one) => !isComment(one))) expect(line).toMatch(statement);
  });

  it.each(HOSTILE)('in DOT: %j', async (hostile) => {
    const dot = await drawn('dot', texts(hostile));
    const bare = dot.replace(/"(?:[^"\\]|\\.)*"/g, 'T');
    expect(bare).not.toMatch(/["\\<]|evil|script/);
    expect(dot).not.toContain('\u202E');
    expect(bare.split('{').length).toBe(bare.split('}').length);
  });
});

describe('every format', () => {
  it.each(graphFormats)('is the same every time, and for any order of files: %s', async (format) => {
    const unit = (name: string) =>
      `huvudman H${name} "H ${name}" { typ kommun } enhet E${name} "E" { del av H${name} }`;
    const texts = { ...EXAMPLE, 'a.rutin': unit('B'), 'z.rutin': unit('A') };
    const turned = Object.fromEntries(Object.entries(texts).reverse());
    expect(await drawn(format, turned)).toBe(await drawn(format, texts));
  });

  it.each(['mermaid', 'dot'] as const)('has arrows to those who watch and stand in: %s', async (format) => {
    const text = await drawn(format);
    expect(text).toContain('dagligen kl 08:15, 12:00, 15:30');
    expect(text).toContain('frånvaro 2026-12-07 – 2026-12-18');
    expect(text).toContain('Vårdkoordinator');
  });
});
