/** The report of an import: what was written, what was not and what to do about it, for the terminal and as a file. */

import type { Draft } from '../../generators/text/index.ts';
import { lackingIn } from '../../import/lacking.ts';
import { placeText, type Remark } from '../../import/remark.ts';
import { comparePaths, type Language } from '../../model/index.ts';
import { escapeMarkdown } from '../findings/escape-markdown.ts';
import { defuse } from '../terminal/defuse.ts';
import { widthOf, wrap } from '../terminal/wrap.ts';

/** The name of the report in the folder. */
export const REPORT_FILE = 'import-rapport.md';

export interface ImportResult {
  readonly draft: Draft;
  readonly remarks: readonly Remark[];
  readonly files: readonly string[];
  readonly out: string;
}

interface Words {
  readonly title: string;
  readonly skipped: string;
  readonly noted: string;
  readonly lacking: string;
  readonly heads: readonly string[];
  readonly nothing: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  sv: {
    title: 'Import',
    skipped: 'Kom inte med',
    noted: 'Värt att veta',
    lacking: 'Att fylla i',
    heads: ['Plats', 'Varför', 'Gör så här'],
    nothing: 'Allt kom med.',
  },
  en: {
    title: 'Import',
    skipped: 'Not imported',
    noted: 'Worth knowing',
    lacking: 'To fill in',
    heads: ['Place', 'Why', 'What to do'],
    nothing: 'Everything was imported.',
  },
};

/** The report as Markdown. */
export function reportMarkdown(result: ImportResult, language: Language): string {
  const words = WORDS[language];
  const { skipped, noted } = sorted(result.remarks);
  const lacking = lackingIn(result.draft).map((sentence) => `- ${escapeMarkdown(sentence[language])}`);
  const blocks = [
    `# ${words.title}`,
    escapeMarkdown(summaryLine(result, language)),
    `## ${words.skipped} (${skipped.length})`,
    skipped.length === 0 ? words.nothing : tableOf(skipped, language),
    ...(noted.length === 0 ? [] : [`## ${words.noted} (${noted.length})`, tableOf(noted, language)]),
    ...(lacking.length === 0 ? [] : [`## ${words.lacking}`, lacking.join('\n')]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function tableOf(remarks: readonly Remark[], language: Language): string {
  const row = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  const rows = remarks.map((remark) => row([placeText(remark), remark.reason[language], remark.advice[language]]));
  return [row(WORDS[language].heads), '|---|---|---|', ...rows].join('\n');
}

/** The report for a terminal. */
export function reportText(result: ImportResult, language: Language, width: number): string {
  const words = WORDS[language];
  const { skipped, noted } = sorted(result.remarks);
  const lines = [
    defuse(summaryLine(result, language)),
    ...(skipped.length === 0
      ? [words.nothing]
      : section(`${words.skipped} (${skipped.length})`, skipped, language, width)),
    ...(noted.length === 0 ? [] : section(`${words.noted} (${noted.length})`, noted, language, width)),
    ...listOf(
      words.lacking,
      lackingIn(result.draft).map((sentence) => sentence[language]),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function section(title: string, remarks: readonly Remark[], language: Language, width: number): readonly string[] {
  const column = remarks.reduce((widest, remark) => Math.max(widest, widthOf(defuse(placeText(remark)))), 0);
  const rows = remarks.flatMap((remark) => {
    const place = defuse(placeText(remark));
    const text = defuse(`${remark.reason[language]}. ${remark.advice[language]}`);
    const [first = '', ...rest] = wrap(text, Math.max(width - column - 4, 40));
    const gap = ' '.repeat(column - widthOf(place));
    return [`  ${place}${gap}  ${first}`, ...rest.map((line) => ' '.repeat(column + 4) + line)];
  });
  return ['', title, ...rows];
}

function listOf(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : ['', title, ...items.map((item) => `  ${defuse(item)}`)];
}

function sorted(remarks: readonly Remark[]): Readonly<Record<Remark['level'], readonly Remark[]>> {
  const ordered = [...remarks].sort(byPlace);
  return {
    skipped: ordered.filter(({ level }) => level === 'skipped'),
    noted: ordered.filter(({ level }) => level === 'noted'),
  };
}

/** By file, then by row, numbers as numbers. */
function byPlace(a: Remark, b: Remark): number {
  return comparePaths(a.file, b.file) || comparePaths(padded(a.place), padded(b.place));
}

function padded(place: string): string {
  return place.replace(/[0-9]+/g, (digits) => digits.padStart(9, '0'));
}

function summaryLine({ draft, files, out }: ImportResult, language: Language): string {
  const { units, functionInboxes, persons, absences } = draft;
  const shared = [...units.flatMap(({ inboxes }) => inboxes), ...functionInboxes];
  const counts = {
    units: units.length,
    inboxes: shared.length,
    persons: persons.length,
    members: shared.reduce((sum, { members }) => sum + members.length, 0),
    delegates: absences.reduce((sum, { delegates }) => sum + delegates.length, 0),
  };
  const things = {
    sv: `enheter ${counts.units}, inkorgar ${counts.inboxes}, personer ${counts.persons}, medlemskap ${counts.members}, ombud ${counts.delegates}`,
    en: `units ${counts.units}, inboxes ${counts.inboxes}, persons ${counts.persons}, memberships ${counts.members}, delegates ${counts.delegates}`,
  };
  const where = { sv: `Skrev ${files.join(', ')} i ${out}`, en: `Wrote ${files.join(', ')} in ${out}` };
  return `${where[language]}: ${things[language]}.`;
}
