/** Coverage as a table for a terminal. */
import type { Language } from '../../model/index.ts';
import { say } from '../../words/index.ts';
import { defuse } from '../terminal/defuse.ts';
import type { Paint } from '../terminal/paint.ts';
import { shorten, widthOf } from '../terminal/wrap.ts';
import { type Aside, asidesOf } from './beside-words.ts';
import { type Coverage, type DocumentCoverage, type Sentence, STATUSES, type Status, type Totals } from './coverage.ts';
import { goneWords } from './gone.ts';
import { documentLine, statusIn, totalLine } from './words.ts';

const COLOURS: Readonly<Record<Status, Parameters<Paint>[0]>> = {
  kontroll: 'green',
  'prövas genom': 'green',
  manuellt: 'yellow',
  upplysning: 'dim',
  oprövat: 'red',
};

/** A row a sentence, by document, and the totals last. */
export function coverageTable(coverage: Coverage, language: Language, width: number, paint: Paint): string {
  const documents = coverage.documents.map((document) => documentBlock(document, language, width, paint));
  const asides = asidesOf(coverage, language).map((aside) => asideBlock(aside, paint));
  return `${[...documents, ...asides, totalsBlock(coverage, language, paint)].join('\n\n')}\n`;
}

function documentBlock(document: DocumentCoverage, language: Language, width: number, paint: Paint): string {
  const idWidth = Math.max(0, ...document.sentences.map(({ id }) => id.length));
  const statusWidth = Math.max(...STATUSES.map((status) => statusIn(language, status).length));
  const rows = document.sentences.map((sentence) => {
    const status = paint(COLOURS[sentence.status], statusIn(language, sentence.status).padEnd(statusWidth));
    const room = width - idWidth - statusWidth - 6;
    return `  ${sentence.id.padEnd(idWidth)}  ${status}  ${shorten(defuse(wordsOf(sentence)), room)}`.trimEnd();
  });
  const gone = document.gone.map((one) =>
    paint('dim', defuse(`  ${one.id.padEnd(idWidth)}  ${goneWords(one, language)}`)),
  );
  return [paint('bold', defuse(documentLine(document, language))), ...rows, ...gone].join('\n');
}

function asideBlock({ heading, lines, rest }: Aside, paint: Paint): string {
  const idWidth = Math.max(0, ...lines.map(({ id }) => id.length));
  const rows = lines.map(({ id, words }) => `  ${id.padEnd(idWidth)}  ${words}`);
  const all = [...rows, ...(rest === undefined ? [] : [`  ${rest}`])].map((line) => paint('dim', defuse(line)));
  return [paint('bold', defuse(heading)), ...all].join('\n');
}

function wordsOf({ detail, citat, status }: Sentence): string {
  return status === 'upplysning' || status === 'oprövat'
    ? `”${citat}”`
    : status === 'manuellt'
      ? detail
      : `${detail}  ”${citat}”`;
}

function totalsBlock(coverage: Coverage, language: Language, paint: Paint): string {
  const sum = say(language, 'Summa', 'Total');
  const rows: readonly (readonly [string, Totals, number])[] = [
    ...coverage.documents.map((one): [string, Totals, number] => [
      defuse(`${one.name} ${one.version}`),
      one.totals,
      one.sentences.length,
    ]),
    [sum, coverage.totals, coverage.sentences],
  ];
  const shown = STATUSES.filter((status) => status !== 'oprövat' || coverage.totals.oprövat > 0);
  const first = rows.reduce((widest, [name]) => Math.max(widest, widthOf(name)), 0);
  const heads = [...shown.map((status) => statusIn(language, status)), say(language, 'meningar', 'sentences')];
  const line = (name: string, cells: readonly string[]) =>
    `  ${name}${' '.repeat(first - widthOf(name))}  ${cells.map((cell, i) => cell.padStart((heads[i] as string).length)).join('  ')}`;
  const body = rows.map(([name, totals, count]) =>
    line(name, [...shown.map((status) => String(totals[status])), String(count)]),
  );
  return [paint('dim', line('', heads)), ...body, '', paint('bold', `${totalLine(coverage, language)}.`)].join('\n');
}
