/**
 * Holds the shipped routines to the documents they quote: every sentence once, word for word, in the order of the
 * document, and each with one way of being judged.
 *
 * `seeds/` holds the documents as published, `sentences.tsv` their sentences with the place where each stands. A quote
 * is compared after folding white space, because a sentence may run over several lines of its document. Nothing else is
 * folded: the Markdown marks of a document (`**`, `\(`, links) are part of the quote, misspellings stay, and a list
 * item or a heading is quoted without its bullet or number, hence as a part of its line.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Sentence {
  readonly id: string;
  readonly document: string;
  readonly version: string;
  readonly section: string;
  readonly quote: string;
  readonly modality: string;
}

interface Requirement extends Sentence {
  readonly checks: number;
  readonly judgedBy: readonly string[];
  readonly reasons: readonly string[];
}

const ROUTINES = new URL('../../language/routines/', import.meta.url);

const SEEDS: Readonly<Record<string, string>> = {
  'SSN14971-1865200826-13': 'meddelandecenter-v3.0.txt',
  'SSN14971-1865200826-64': 'intyg-v5.0.txt',
  'SSN14971-1865200826-94': 'laslage-v1.0.txt',
  'webb:halso-och-sjukvard-i-kommunerna': 'kommunerna-2022-07-05.txt',
  'webb:program-millennium': 'program-millennium.txt',
};

const fold = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ');

const here = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** The rows of `sentences.tsv`; a statement of fact is the modality `upplysning`. */
function readSentences(): readonly Sentence[] {
  const rows = here('sentences.tsv').trimEnd().split('\n').slice(1);
  return rows.map((row) => {
    const [id = '', document = '', version = '', section = '', quote = '', stated = ''] = row.split('\t');
    return { id, document, version, section, quote, modality: stated === 'fakta' ? 'upplysning' : stated };
  });
}

/** Every value of a property whose value is a text, unescaped, in the order written. */
function texts(body: string, property: string): readonly string[] {
  const found = body.matchAll(new RegExp(`^ +${property} "((?:\\\\.|[^"\\\\])*)"$`, 'gm'));
  return [...found].map((match) => (match[1] ?? '').replace(/\\(.)/g, '$1'));
}

/** The requirements of one routine file, by its layout: a block at four spaces, its properties at eight. */
function readRoutine(file: string): readonly Requirement[] {
  const source = readFileSync(new URL(file, ROUTINES), 'utf8').replace(/^ *\/\/.*$/gm, '');
  const document = texts(source, 'dokument')[0] ?? '';
  const version = texts(source, 'version')[0] ?? '';
  const blocks = source.matchAll(/^ {4}krav (\S+) ([^{\n]+) \{\n([\s\S]*?)^ {4}\}$/gm);
  return [...blocks].map(([, id = '', modality = '', body = '']) => ({
    id,
    document,
    version,
    modality,
    section: texts(body, 'avsnitt').join(' + '),
    quote: texts(body, 'citat').join(' + '),
    checks: [...body.matchAll(/^ {8}kontroll \S+ \{$/gm)].length,
    judgedBy: [...body.matchAll(/^ {8}prövas genom (\S+)(?: vid .+)?$/gm)].map((match) => match[1] ?? ''),
    reasons: texts(body, 'manuellt'),
  }));
}

const sentences = readSentences();
const files = readdirSync(ROUTINES)
  .filter((name) => name.endsWith('.rutin'))
  .sort();
const requirements = files.flatMap(readRoutine);
const byId = new Map(requirements.map((requirement) => [requirement.id, requirement]));

describe('the catalogue', () => {
  test('has 287 sentences, each carried by exactly one krav', () => {
    expect(sentences).toHaveLength(287);
    expect(requirements.map(({ id }) => id).sort()).toEqual(sentences.map(({ id }) => id).sort());
  });

  test.each(sentences)('$id is quoted as it stands', (sentence) => {
    expect(byId.get(sentence.id)).toMatchObject(sentence);
  });
});

/** What stands between the quotes of a document, when they are found one after the other. */
function unquoted(text: string, quoted: readonly Requirement[]): string {
  let rest = text;
  const between = quoted.map(({ quote }) => {
    const at = rest.indexOf(fold(quote));
    const before = rest.slice(0, at);
    rest = rest.slice(at + fold(quote).length);
    return before;
  });
  return [...between, rest].join('\n');
}

/** Without the asterisks of bold text: the header is bold in one place and plain in the other. */
const withoutMarks = (text: string): string => fold(text).replaceAll('*', '');

const remove = (rest: string, said: string): string => rest.replaceAll(withoutMarks(said), ' ');

describe.each(Object.entries(SEEDS))('%s', (document, seed) => {
  const text = fold(here(`seeds/${seed}`));
  const own = requirements.filter((requirement) => requirement.document === document);

  test('its quotes occur in the document, in its order', () => {
    let from = 0;
    for (const { id, quote } of own) {
      const at = text.indexOf(fold(quote), from);
      expect(at, `${id} after position ${from}`).toBeGreaterThanOrEqual(0);
      from = at + fold(quote).length;
    }
    expect(own.length).toBeGreaterThan(0);
  });

  test('what it says besides is headings, bullets and the header once more', () => {
    const said = own.flatMap(({ quote, section }) => [quote, ...section.split(' / ')]);
    const rest = withoutMarks(unquoted(text, own));
    const left = said.sort((a, b) => b.length - a.length).reduce(remove, rest);
    expect(left.replace(/[-•#*:\s]|\d\./g, '')).toBe('');
  });
});

describe('the way a sentence is judged', () => {
  test.each(requirements)('$id has one', ({ checks, judgedBy, reasons, modality }) => {
    const ways = [checks > 0 || judgedBy.length > 0, reasons.length > 0].filter(Boolean).length;
    expect(ways).toBe(ways === 0 && modality === 'upplysning' ? 0 : 1);
    expect(reasons.length).toBeLessThan(2);
    expect(new Set(judgedBy).size).toBe(judgedBy.length);
  });

  test('through another clause leads to one that binds a check', () => {
    const loose = requirements.filter(({ judgedBy }) => judgedBy.some((id) => !byId.get(id)?.checks));
    expect(loose.map(({ id }) => id)).toEqual([]);
  });

  test('by hand has a reason of its own', () => {
    const reasons = requirements.flatMap((requirement) => requirement.reasons);
    expect(new Set(reasons).size).toBe(reasons.length);
    expect(reasons.filter((reason) => reason.split(' ').length < 8)).toEqual([]);
  });
});
