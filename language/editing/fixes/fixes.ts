/** The quick fixes of a file: each has been tried, mends its finding and adds none. */
import { type Finding, modeOn, type Sentence, spanOf } from '../../model/index.ts';
import type { Session } from '../../services/session.ts';
import { personInWords } from '../../words/index.ts';
import { applied } from '../format/format.ts';
import { differenceOf, type TextEdit } from '../text-edit.ts';
import type { Fix, Trouble } from './fix.ts';
import { shaped } from './shaped.ts';
import { BY_CODE, FIXERS, SAFE, TAKES_AWAY } from './table.ts';
import { mends } from './trial.ts';

/** So many fixes of one finding are offered, and so many tried. */
const OFFERED = 3;
const TRIED = 16;

/** A fix and what it mends. */
export interface Offer extends Fix {
  readonly finding: Finding;
}

/** The fixes for what is said between two offsets of an open file. */
export function fixesIn(session: Session, file: string, from: number, to: number): readonly Offer[] {
  return session
    .findingsIn(file)
    .filter((finding) => finding.suppressedBy === undefined && touches(finding, from, to))
    .flatMap((finding) => fixesOf(session, file, finding));
}

function touches({ mark }: Finding, from: number, to: number): boolean {
  const { start, end } = spanOf(mark);
  return start <= to && from <= end;
}

/** The fixes of one finding in an open file. */
export function fixesOf(session: Session, file: string, finding: Finding, most = OFFERED): readonly Offer[] {
  const offers: Offer[] = [];
  for (const candidate of candidates(session, file, finding).slice(0, TRIED)) {
    if (offers.length >= most) break;
    if (mends(session, file, finding, candidate.edits)) offers.push({ ...candidate, finding });
  }
  return offers;
}

/** Whether a finding can be mended without inventing anything. */
export function isSafe({ check, trigger, code }: Finding): boolean {
  return SAFE.has(`${check}.${trigger}`) || SAFE.has(code);
}

/** Edits that mend all that can be mended safely, one after the other; the text that results, or undefined. */
export function fixAll(session: Session, file: string): readonly TextEdit[] {
  const text = session.reading(file)?.parsed.text;
  if (text === undefined) return [];
  const now = session.keeping(file, () => fixedWhole(session, file, text));
  return now === text ? [] : [differenceOf(text, now)];
}

const MOST_ROUNDS = 500;

function fixedWhole(session: Session, file: string, text: string): string {
  let now = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = fixedOnce(session, file, now);
    if (next === undefined) break;
    now = next;
    session.open(file, now);
  }
  return now;
}

function fixedOnce(session: Session, file: string, text: string): string | undefined {
  for (const finding of session.findingsIn(file)) {
    if (finding.suppressedBy !== undefined || !isSafe(finding)) continue;
    const [offer] = fixesOf(session, file, finding, 1);
    if (offer !== undefined) return applied(text, offer.edits);
  }
  return undefined;
}

/** What might mend a finding; not tried yet. */
export function candidates(session: Session, file: string, finding: Finding): readonly Fix[] {
  const parsed = session.reading(file)?.parsed;
  const fixers = FIXERS[`${finding.check}.${finding.trigger}`] ?? BY_CODE[finding.code] ?? [];
  if (parsed === undefined || fixers.length === 0 || isBarred(session, finding)) return [];
  const { start, end } = spanOf(finding.mark);
  const declaration = finding.subject?.declaration;
  const trouble: Trouble = { session, finding, declaration, file, parsed, start, end };
  return fixers
    .flatMap((fixer) => fixer(trouble))
    .map(({ title, edits }) => ({ title: withNames(session, title), edits: [shaped(parsed, edits)] }));
}

/** A title in which a person's name stands before the VGR-id. */
function withNames({ ws }: Session, { sv, en }: Sentence): Sentence {
  const named = (text: string): string => text.replace(ID, (id) => personInWords(ws, id));
  return { sv: named(sv), en: named(en) };
}

const ID = /(?<![\p{L}\d_.(])[a-z]+\d+(?![\p{L}\d_)])/gu;

/** In a unit in läsläge nothing is added. */
function isBarred({ ws, options }: Session, { subject, check, trigger, code }: Finding): boolean {
  const unit = subject?.unit;
  if (unit === undefined || modeOn(ws, unit, options.asOf) !== 'read-only') return false;
  return !TAKES_AWAY.has(`${check}.${trigger}`) && !code.startsWith('RUT-');
}
