/** Coverage as Markdown. */
import type { Language } from '../../model/index.ts';
import { say } from '../../words/index.ts';
import { escapeMarkdown } from '../findings/escape-markdown.ts';
import { type Aside, asidesOf } from './beside-words.ts';
import { type Coverage, type DocumentCoverage, STATUSES } from './coverage.ts';
import { goneWords } from './gone.ts';
import { documentLine, statusIn, totalLine } from './words.ts';

/** The totals, then a table for each document. */
export function coverageMarkdown(coverage: Coverage, language: Language): string {
  const parts = [
    `# ${say(language, 'Täckning', 'Coverage')} ${coverage.asOf}`,
    `${totalLine(coverage, language)}.`,
    totalsTable(coverage, language),
    ...coverage.documents.map((document) => documentTable(document, language)),
    ...asidesOf(coverage, language).map(asideList),
  ];
  return `${parts.join('\n\n')}\n`;
}

function totalsTable({ documents, totals, sentences }: Coverage, language: Language): string {
  const statuses = STATUSES.filter((status) => totals[status] > 0);
  const rows = [
    ...documents.map((one) => ({ name: documentLine(one, language), totals: one.totals, count: one.sentences.length })),
    { name: say(language, 'Summa', 'Total'), totals, count: sentences },
  ];
  return [
    rowOf([
      say(language, 'Dokument', 'Document'),
      ...statuses.map((status) => statusIn(language, status)),
      say(language, 'meningar', 'sentences'),
    ]),
    `|---|${'--:|'.repeat(statuses.length + 1)}`,
    ...rows.map(({ name, totals: of, count }) =>
      rowOf([escapeMarkdown(name), ...statuses.map((status) => String(of[status])), String(count)]),
    ),
  ].join('\n');
}

function documentTable(document: DocumentCoverage, language: Language): string {
  const heads = say(language, ['Krav', 'Prövas', 'Hur', 'Mening'], ['Clause', 'Status', 'How', 'Sentence']);
  return [
    `## ${escapeMarkdown(documentLine(document, language))}`,
    '',
    rowOf(heads),
    '|---|---|---|---|',
    ...document.sentences.map(({ id, status, detail, citat }) =>
      rowOf([escapeMarkdown(id), statusIn(language, status), escapeMarkdown(detail), escapeMarkdown(citat)]),
    ),
    ...(document.gone.length === 0 ? [] : ['']),
    ...document.gone.map((one) => `- ${escapeMarkdown(one.id)} ${escapeMarkdown(goneWords(one, language))}`),
  ].join('\n');
}

function asideList({ heading, lines, rest }: Aside): string {
  return [
    `## ${escapeMarkdown(heading)}`,
    ...(lines.length === 0 ? [] : [lines.map(({ id, words }) => `- ${escapeMarkdown(`${id} ${words}`)}`).join('\n')]),
    ...(rest === undefined ? [] : [rest]),
  ].join('\n\n');
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
