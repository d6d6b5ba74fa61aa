/** However an export is damaged, nobody reads more by it than by the export as it was. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gather } from '../../language/import/gather.ts';
import { Remarks } from '../../language/import/remark.ts';
import { inboxWord } from '../../language/model/index.ts';
import { parseDay } from '../../language/time/index.ts';
import { EXPORTS, systems } from '../support/exports.ts';

const asOf = parseDay('2026-11-21') ?? 0;
const ANSWERS = new Map([['Fristad vårdcentral Samverkan.csv/kind', 'memberships']]);

/** These name nobody but in lists of who reads what: another letter in an id is another person. */
const NAMED_ALONE = [
  'administratorslista',
  'behorighetsniva',
  'folder',
  'gruppmedlemmar',
  'pool-prsnl',
  'proxy-fran-till',
];

/** These tell nothing of access. */
const NONE = [
  'franvaro-som-roll',
  'franvarokoder',
  'heroma',
  'kalkyldagar',
  'katalog-utf16',
  'kiv',
  'personalforteckning',
  'titlar',
];

const RUNS = 40;

type Files = readonly { readonly file: string; readonly text: string }[];

function filesOf(system: string): Files {
  return readdirSync(join(EXPORTS, system))
    .filter((name) => name.endsWith('.csv'))
    .map((name) => ({ file: name.normalize('NFC'), text: readFileSync(join(EXPORTS, system, name), 'utf8') }));
}

/**
 * Who reads, administers or handles whose inbox; in small letters, since a mark within a word makes two of it, of which the second
 * then begins with a capital in the name that is made.
 */
function accessOf(files: Files): ReadonlySet<string> {
  const { draft } = gather(files, new Remarks(ANSWERS), { asOf });
  const shared = [
    ...draft.units.flatMap(({ key, inboxes }) =>
      inboxes.map((inbox) => ({ ...inbox, key: `${key}.${inboxWord(inbox.kind)}` })),
    ),
    ...draft.functionInboxes,
  ];
  const all = [
    ...shared.flatMap(({ key, members }) => members.map(({ person }) => `${person} läser ${key}`)),
    ...shared.flatMap(({ key, administrators }) =>
      administrators.map(({ person }) => `${person} administrerar ${key}`),
    ),
    ...draft.absences.flatMap(({ owner, delegates }) => delegates.map(({ person }) => `${person} sköter ${owner}`)),
  ];
  return new Set(all.map((one) => one.toLowerCase()));
}

type Damage = (text: string, at: number, other: number) => string;

const place = (text: string, at: number): number => Math.floor(at * text.length);

const rowsOf = (text: string): readonly string[] => text.split('\n');

function withRow(text: string, at: number, change: (row: string) => readonly string[]): string {
  const rows = rowsOf(text);
  const index = Math.floor(at * rows.length);
  return rows.flatMap((row, i) => (i === index ? change(row) : [row])).join('\n');
}

function withCell(text: string, at: number, other: number, change: (cell: string) => string): string {
  return withRow(text, at, (row) => {
    const delimiter = row.includes(';') ? ';' : ',';
    const cells = row.split(delimiter);
    const index = Math.floor(other * cells.length);
    return [cells.map((cell, i) => (i === index ? change(cell) : cell)).join(delimiter)];
  });
}

/** Damage that changes no letter of what is left. */
const STRUCTURAL: Readonly<Record<string, Damage>> = {
  'is cut off': (text, at) => text.slice(0, place(text, at)),
  'loses a row': (text, at) => withRow(text, at, () => []),
  'has a row twice': (text, at) => withRow(text, at, (row) => [row, row]),
  'has a row that is cut off': (text, at, other) => withRow(text, at, (row) => [row.slice(0, place(row, other))]),
  'loses a cell': (text, at, other) => withCell(text, at, other, () => ''),
  'loses a letter to another encoding': (text, at) =>
    `${text.slice(0, place(text, at))}\ufffd${text.slice(place(text, at) + 1)}`,
  'has a stray quotation mark': (text, at) => `${text.slice(0, place(text, at))}"${text.slice(place(text, at))}`,
};

const LITERAL: Readonly<Record<string, Damage>> = {
  'loses a letter': (text, at) => text.slice(0, place(text, at)) + text.slice(place(text, at) + 1),
  'has a letter too many': (text, at) => `${text.slice(0, place(text, at))}q${text.slice(place(text, at))}`,
  'has a letter changed': (text, at) => `${text.slice(0, place(text, at))}q${text.slice(place(text, at) + 1)}`,
  'has garbled letters': (text, at) => `${text.slice(0, place(text, at))}Ã¤${text.slice(place(text, at) + 1)}`,
};

describe.each(systems)('an export of %s', (system) => {
  const whole = filesOf(system);
  const access = accessOf(whole);
  const damages = Object.entries(NAMED_ALONE.includes(system) ? STRUCTURAL : { ...STRUCTURAL, ...LITERAL });

  it('gives some access as it is', () => {
    expect(access.size > 0 || NONE.includes(system)).toBe(true);
  });

  it.each(damages)('that %s gives no more access', (_, damage) => {
    const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(fc.nat(whole.length - 1), share, share, (index, at, other) => {
        const damaged = whole.map((one, i) => (i === index ? { ...one, text: damage(one.text, at, other) } : one));
        const more = [...accessOf(damaged)].filter((line) => !access.has(line));
        expect(more).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('a quotation mark without its other', () => {
  const rows = ['Funktionsbrevlåda;Behörig administratör', 'Fristad" vårdcentral Meddelande;exetr3'];
  const said = (text: string): readonly unknown[] => {
    const remarks = new Remarks(ANSWERS);
    const { draft } = gather([{ file: 'a.csv', text }], remarks, { asOf });
    return [draft.units.map(({ name }) => name), remarks.all.map(({ level, reason }) => [level, reason.sv])];
  };

  it('makes no unit of its row, which is told of', () => {
    expect(said(`${rows.join('\n')}\n`)).toEqual([[], [['skipped', 'Raden har ett citattecken (") utan sitt andra']]]);
  });

  it('is not there where it has one', () => {
    const [names] = said(`${rows[0]}\n"""Fristad"" vårdcentral Meddelande";exetr3\n`);
    expect(names).toEqual(['"Fristad" vårdcentral']);
  });
});
