/** Who could stand in, as it is told: plain JSON, days as `YYYY-MM-DD`. Nothing of why someone is away. */
import type { DelegateCandidate } from '../../editing/forms/absence/candidate.ts';
import type { StandIn, StandIns } from '../../editing/forms/absence/stand-ins.ts';
import { delegateLine } from '../../editing/forms/absence/written.ts';
import { adviceOf, messageOf } from '../../engine/index.ts';
import {
  type Finding,
  type Language,
  type Person,
  personNamed,
  positionOf,
  SEVERITY_WORDS,
  type SeverityWord,
  type Workspace,
} from '../../model/index.ts';
import { reachesOf } from '../../plan/index.ts';
import { type Day, type DaySet, daySet, formatDay, LAST_DAY } from '../../time/index.ts';
import { personDetail } from '../../words/index.ts';

interface TellingOmbud {
  readonly ws: Workspace;
  readonly asOf: Day;
  readonly language: Language;
}

export interface NamedPerson {
  readonly person: string;
  readonly name: string;
}

/** What the validator says. */
export interface Objection {
  readonly severity: SeverityWord;
  readonly code: string;
  readonly message: string;
  readonly advice: string;
}

/** An ombud as it would be written; days of its own, null for those of the absence. */
export interface OmbudLine extends NamedPerson {
  readonly from: string | null;
  readonly to: string | null;
  /** `ombud exetv1 till 2026-12-09`. */
  readonly line: string;
}

export interface OmbudCandidate extends OmbudLine {
  /** Roles and workplaces. */
  readonly detail: string;
  /** Of the days that need an ombud, those on which he is there. */
  readonly days: number;
  readonly sameRole: boolean;
  readonly maySign: boolean;
  /** For how many others he is ombud in the period, and on how many of the days. */
  readonly others: number;
  readonly otherDays: number;
  /** His own absences on the days. */
  readonly away: readonly { readonly from: string; readonly to: string | null }[];
  /** Shared inboxes that both he and the absent person read. */
  readonly inboxes: readonly string[];
  /** What speaks against him. */
  readonly objections: readonly Objection[];
  /** Nothing is left to say when he alone is written in. */
  readonly enough: boolean;
}

export interface OmbudAbsence extends NamedPerson {
  readonly detail: string;
  /** The days that are asked about; `to` is null for an end that is not known. */
  readonly from: string;
  readonly to: string | null;
  /** Where the absence stands; null where it is supposed. */
  readonly declared: { readonly file: string; readonly line: number } | null;
  /** How many of the days need an ombud. */
  readonly needed: number;
  /** Those who are ombud already. */
  readonly already: readonly NamedPerson[];
  readonly hasInbox: boolean;
  /** What is said as it stands: what the routines ask for. */
  readonly asked: readonly Objection[];
  /** The best set first; each leaves nothing to say. An empty one: nobody more is needed. */
  readonly proposals: readonly (readonly OmbudLine[])[];
  /** Where there is no proposal: with whom least is left, and what. */
  readonly short: readonly OmbudLine[];
  readonly left: readonly Objection[];
  readonly candidates: readonly OmbudCandidate[];
  /** How many more there are than were tried. */
  readonly more: number;
  /** Those who decide on ombud, and are no candidates. */
  readonly deciding: readonly NamedPerson[];
  /** Something could not be read, and nothing can be promised. */
  readonly uncertain: boolean;
  /** Not all sets were looked at. */
  readonly cutShort: boolean;
}

export interface OmbudReport {
  readonly date: string;
  readonly absences: readonly OmbudAbsence[];
  /** Persons who are proposed for two absences on the same days, since it cannot be helped. */
  readonly twice: readonly NamedPerson[];
  readonly cutShort: boolean;
}

/** The whole report. */
export function ombudReport(telling: TellingOmbud, { list, twice, isCutShort }: StandIns): OmbudReport {
  return {
    date: formatDay(telling.asOf),
    absences: list.map((one) => absenceOf(telling, one)),
    twice: twice.map(named),
    cutShort: isCutShort,
  };
}

/** Whether every absence that needs an ombud has a proposal that leaves nothing to say. */
export function isAnswered({ absences }: OmbudReport): boolean {
  return absences.every(({ proposals, needed, hasInbox }) => proposals.length > 0 || needed === 0 || !hasInbox);
}

function absenceOf(telling: TellingOmbud, standIn: StandIn): OmbudAbsence {
  const { ws, asOf, language } = telling;
  const { owner, declared, isOpen, candidates, proposed, others, short, left } = standIn;
  const { from, to, needed, list, more, deciding, without } = candidates;
  const read = inboxesOf(ws, owner, Math.max(asOf, from));
  const objections = objectionsIn(language);
  const line = (one: DelegateCandidate): OmbudLine => lineOf(standIn, one);
  return {
    ...named(owner),
    detail: personDetail({ ws, options: { asOf, language } }, owner),
    from: formatDay(from),
    to: isOpen ? null : formatDay(to),
    declared: declared === undefined ? null : placeOf(ws, declared.anchor),
    needed: daySet.count(needed),
    already: alreadyIn(ws, standIn),
    hasInbox: owner.noPersonalInbox === undefined,
    asked: objections(without?.cover ?? []),
    proposals: [...(proposed === undefined ? [] : [proposed]), ...others].map((set) => set.map(line)),
    short: short.map(line),
    left: objections(left),
    candidates: list.map((one) => ({ ...candidateOf(telling, one, needed, read), ...line(one) })),
    more,
    deciding: deciding.map(named),
    uncertain: standIn.isUncertain,
    cutShort: standIn.isCutShort,
  };
}

function alreadyIn(ws: Workspace, { declared }: StandIn): readonly NamedPerson[] {
  const names = [...new Set((declared?.delegates ?? []).map(({ person }) => person.name))];
  return names.map((person) => ({ person, name: personNamed(ws, person)?.text?.value ?? person }));
}

function candidateOf(
  { ws, asOf, language }: TellingOmbud,
  { person, standing, there, reasons, cover }: DelegateCandidate,
  needed: DaySet,
  inboxes: ReadonlyMap<string, ReadonlySet<string>>,
): Omit<OmbudCandidate, keyof OmbudLine> {
  return {
    detail: personDetail({ ws, options: { asOf, language } }, person),
    days: daySet.count(there),
    sameRole: standing.isAlike,
    maySign: person.signs !== undefined,
    others: standing.others,
    otherDays: daySet.count(daySet.intersect(needed, standing.busy)),
    away: standing.away.map(({ from, to }) => ({ from: formatDay(from), to: to === LAST_DAY ? null : formatDay(to) })),
    inboxes: [...inboxes].flatMap(([inbox, members]) => (members.has(person.name) ? [inbox] : [])),
    objections: objectionsIn(language)(reasons),
    enough: reasons.length === 0 && cover.length === 0 && daySet.isSubset(needed, there),
  };
}

/** The shared inboxes that someone reads on a day, and who else does. */
function inboxesOf(ws: Workspace, owner: Person, day: Day): ReadonlyMap<string, ReadonlySet<string>> {
  const own = reachesOf(ws, { kind: 'person', key: owner.name }, day).filter(({ kind }) => kind === 'member');
  return new Map(
    own.map(({ object }) => {
      const all = reachesOf(ws, { kind: 'inbox', key: object }, day).filter(({ kind }) => kind === 'member');
      return [object, new Set(all.map(({ person }) => person))];
    }),
  );
}

function lineOf({ whole }: StandIn, { person, line }: DelegateCandidate): OmbudLine {
  return {
    ...named(person),
    from: line.from === undefined ? null : formatDay(line.from),
    to: line.to === undefined ? null : formatDay(line.to),
    line: delegateLine(whole, line),
  };
}

function named({ name, text }: Person): NamedPerson {
  return { person: name, name: text?.value ?? name };
}

function placeOf(ws: Workspace, anchor: StandIn['owner']['anchor']): { readonly file: string; readonly line: number } {
  const facts = ws.files.get(anchor.file);
  return { file: anchor.file, line: facts === undefined ? 1 : positionOf(facts.lineStarts, anchor.start).line };
}

function objectionsIn(language: Language): (findings: readonly Finding[]) => readonly Objection[] {
  return (findings) =>
    findings.map((finding) => ({
      severity: SEVERITY_WORDS[finding.severity],
      code: finding.code,
      message: messageOf(finding, language),
      advice: adviceOf(finding, language),
    }));
}
