/** How every sentence of every routine in use is dealt with. */
import { allChecks } from '../../checks/index.ts';
import { checksByName } from '../../engine/index.ts';
import { jsonOf } from '../../generators/support/text.ts';
import {
  beginOf,
  type Modality,
  type Requirement,
  type RoutineInUse,
  requirementsInOrder,
  routinesInUse,
  type Workspace,
} from '../../model/index.ts';
import { goneBefore } from '../../plan/index.ts';
import type { Stamp } from '../../provisioning/index.ts';
import { type Day, formatDay } from '../../time/index.ts';
import { citationInWords } from '../../words/index.ts';
import { type ComingVersion, comingIn, type EndedDocument, endedIn } from './beside.ts';
import { isoDay, type ReportedGone, reportedGone } from './gone.ts';

const CHECKS = checksByName(allChecks);

/** `oprövat`: a demand that nothing judges and nobody has said is manual. */
export type Status = 'kontroll' | 'prövas genom' | 'manuellt' | 'upplysning' | 'oprövat';

export const STATUSES: readonly Status[] = ['kontroll', 'prövas genom', 'manuellt', 'upplysning', 'oprövat'];

export interface Sentence {
  readonly id: string;
  readonly avsnitt: string;
  readonly citat: string;
  readonly modality: Modality;
  readonly status: Status;
  /** The checks, the other clause, or why it is manual; empty for an upplysning. */
  readonly detail: string;
}

export type Totals = Readonly<Record<Status, number>>;

export interface DocumentCoverage {
  readonly name: string;
  readonly dokument: string;
  readonly version: string;
  /** Its first day and its last; null where there is none. */
  readonly from: string | null;
  readonly to: string | null;
  readonly expired: boolean;
  readonly sentences: readonly Sentence[];
  readonly totals: Totals;
  /** What earlier versions had and this one has not: counted nowhere. */
  readonly gone: readonly ReportedGone[];
}

export interface Coverage {
  readonly asOf: string;
  /** The version of each document that holds on the day: these alone are counted. */
  readonly documents: readonly DocumentCoverage[];
  /** The versions that begin later: counted nowhere. */
  readonly coming: readonly ComingVersion[];
  /** The documents that have been repealed and have no heir: counted nowhere. */
  readonly ended: readonly EndedDocument[];
  readonly totals: Totals;
  /** All sentences, and those that are dealt with in one way or another. */
  readonly sentences: number;
  readonly accountedFor: number;
}

/** The coverage of the routines in use on a day, sorted by document. */
export function coverageOf(ws: Workspace, asOf: Day): Coverage {
  const inUse = routinesInUse(ws, asOf);
  const held = new Map(
    inUse.flatMap(({ requirements }) => requirements.map(({ requirement }) => [requirement.id, requirement] as const)),
  );
  const documents = inUse
    .map((one) => documentCoverage(ws, one, held))
    .sort((a, b) => (a.dokument < b.dokument ? -1 : a.dokument > b.dokument ? 1 : 0));
  const all = documents.flatMap(({ sentences }) => sentences);
  const totals = totalsOf(all);
  return {
    asOf: formatDay(asOf),
    documents,
    coming: comingIn(ws, asOf, CHECKS),
    ended: endedIn(ws, asOf, CHECKS),
    totals,
    sentences: all.length,
    accountedFor: all.length - totals.oprövat,
  };
}

/** Every clause that holds on the day, by its id. */
type Held = ReadonlyMap<string, Requirement>;

function documentCoverage(
  ws: Workspace,
  { routine, expired, lastDay: to }: RoutineInUse,
  held: Held,
): DocumentCoverage {
  const sentences = requirementsInOrder(ws, routine).map(({ requirement }) => sentenceOf(requirement, held));
  return {
    name: routine.name,
    dokument: routine.document?.value ?? routine.name,
    version: routine.version?.value ?? '',
    from: isoDay(beginOf(routine)),
    to: isoDay(to),
    expired,
    sentences,
    totals: totalsOf(sentences),
    gone: goneBefore(ws, routine, CHECKS).map(reportedGone),
  };
}

function sentenceOf(requirement: Requirement, held: Held): Sentence {
  const { id, modality, section, quote } = requirement;
  return { id, avsnitt: section?.value ?? '', citat: quote?.value ?? '', modality, ...statusOf(requirement, held) };
}

function statusOf(
  { bindings, judgedBy, manual, modality }: Requirement,
  held: Held,
): Pick<Sentence, 'status' | 'detail'> {
  if (bindings.length > 0) {
    return { status: 'kontroll', detail: [...new Set(bindings.map(({ check }) => check.value))].join(', ') };
  }
  if (judgedBy.length > 0) {
    const detail = judgedBy.map(citationInWords).join(', ');
    return { status: judgedBy.some(({ value }) => isHeld(value, held)) ? 'prövas genom' : 'oprövat', detail };
  }
  if (manual !== undefined) return { status: 'manuellt', detail: manual.value };
  return { status: modality === 'information' ? 'upplysning' : 'oprövat', detail: '' };
}

/** Whether a clause holds, and so do those that it is judged through in its turn. */
function isHeld(id: string, held: Held, seen: ReadonlySet<string> = new Set()): boolean {
  const clause = held.get(id);
  if (clause === undefined || seen.has(id)) return false;
  const { bindings, judgedBy } = clause;
  return (
    bindings.length > 0 ||
    judgedBy.length === 0 ||
    judgedBy.some(({ value }) => isHeld(value, held, new Set([...seen, id])))
  );
}

function totalsOf(sentences: readonly Sentence[]): Totals {
  const totals: Record<Status, number> = { kontroll: 0, 'prövas genom': 0, manuellt: 0, upplysning: 0, oprövat: 0 };
  for (const { status } of sentences) totals[status]++;
  return totals;
}

/** A coverage as JSON, as schemas/coverage.schema.json describes it. */
export function coverageJson(coverage: Coverage, stamp: Stamp): string {
  return `${jsonOf({ version: 1, stamp, ...coverage }, 2)}\n`;
}
