/** Expectations for a terminal: each line with its sign, and under one that does not hold the day, the person and the lines. */
import { defuse } from '../terminal/defuse.ts';
import type { Paint, Style } from '../terminal/paint.ts';
import type { ClaimState, ExpectationReport, ReportedClaim, ReportedExpectation, ToldPlace } from './shape.ts';
import { removalWords, SIGNS, summaryWords, titleOf, unspokenWords } from './words.ts';

/** How it is printed. */
interface Look {
  readonly paint: Paint;
  /** A file as it can be clicked where one stands. */
  readonly shown: (file: string) => string;
  /** Only what does not hold. */
  readonly isQuiet: boolean;
}

const STYLES: Readonly<Record<ClaimState, Style>> = { holds: 'green', fails: 'red', unknown: 'yellow' };

/** With everything that a person wants to know. */
export function prettyExpectations(report: ExpectationReport, look: Look): string {
  const blocks = report.expectations.flatMap((one) => blockOf(one, report, look));
  const tail = look.isQuiet ? [] : [summaryWords(report), ...unspokenLines(report, look)];
  const text = [...blocks, ...(tail.length === 0 ? [] : [tail.join('\n')])].join('\n\n');
  return text === '' ? '' : `${text}\n`;
}

/** One line for each line: `file:line:column: ✗ exegu1 når inte FristadVC.samverkan – message`. */
export function conciseExpectations(report: ExpectationReport, look: Look): string {
  const lines = report.expectations.flatMap(({ claims }) =>
    claims
      .filter(({ state }) => !look.isQuiet || state !== 'holds')
      .map((claim) => {
        const place = look.paint('bold', placeWords(claim, look));
        const why = claim.message === null ? '' : ` – ${defuse(claim.message)}`;
        return `${place}: ${signOf(claim, look)} ${defuse(claim.text)}${why}`;
      }),
  );
  const all = [...lines, ...(look.isQuiet ? [] : unspokenLines(report, look))];
  return all.map((line) => `${line}\n`).join('');
}

function blockOf(one: ReportedExpectation, report: ExpectationReport, look: Look): readonly string[] {
  const claims = one.claims.filter(({ state }) => !look.isQuiet || state !== 'holds');
  if (claims.length === 0 && (look.isQuiet || one.claims.length > 0)) return [];
  const place = look.paint('dim', placeWords(one, look));
  const head = `${look.paint('bold', defuse(titleOf(one)))}  ${place}`;
  return [[head, ...claims.flatMap((claim) => claimLines(claim, report, look))].join('\n')];
}

function claimLines(claim: ReportedClaim, { language }: ExpectationReport, look: Look): readonly string[] {
  const { text, message, advice, path, remove } = claim;
  const head = `  ${signOf(claim, look)} ${defuse(text)}`;
  if (message === null) return [head];
  const why = [defuse(message), ...path.map((place) => placeLine(place, look))];
  const what = remove === null ? [defuse(advice ?? '')] : removal(remove, language, look);
  return [head, ...[...why, ...what].filter((line) => line !== '').map((line) => `      ${line}`)];
}

function removal(places: readonly ToldPlace[], language: ExpectationReport['language'], look: Look): readonly string[] {
  return [removalWords(places.length, language), ...places.map((place) => placeLine(place, look))];
}

function placeLine(place: ToldPlace, look: Look): string {
  return `  ${look.paint('dim', placeWords(place, look))} ${defuse(place.message)}`;
}

function placeWords({ file, line, column }: Pick<ToldPlace, 'file' | 'line' | 'column'>, look: Look): string {
  return `${defuse(look.shown(file))}:${line}:${column}`;
}

function signOf({ state }: ReportedClaim, { paint }: Look): string {
  return paint(STYLES[state], SIGNS[state]);
}

function unspokenLines({ unspoken, language }: ExpectationReport, look: Look): readonly string[] {
  if (unspoken === undefined) return [];
  const { inboxes, absences } = unspoken;
  return [
    unspokenWords('inboxes', inboxes.length, language),
    ...inboxes.map((one) => placeLine({ ...one, message: `${one.key} ”${one.title}”` }, look)),
    unspokenWords('absences', absences.length, language),
    ...absences.map((one) => placeLine({ ...one, message: `${one.name} ${one.period}` }, look)),
  ];
}
