/** A judgement as plain data in one language: what every report format prints, and what an editor shows. */

import {
  type Exemption,
  type Finding,
  type Language,
  lengthOf,
  type Mark,
  masked,
  offsetOf,
  type Position,
  personNamed,
  positionOf,
  type RequirementInUse,
  routinesInUse,
  SEVERITY_WORDS,
  type Severity,
  type SeverityWord,
  valuesOfWords,
  type Workspace,
} from '../model/index.ts';
import { type Day, formatDay, isUnbounded } from '../time/index.ts';
import { absencesBeyond } from './beyond.ts';
import { comingRoutines } from './coming.ts';
import { fingerprinter } from './fingerprint.ts';
import { adviceOf, inOrder, messageOf } from './render.ts';
import type {
  Place,
  Report,
  ReportedClause,
  ReportedExemption,
  ReportedFinding,
  ReportedRoutine,
  Summary,
} from './report-shape.ts';

export interface Frame {
  readonly asOf: Day;
  readonly horizonDays: number;
  readonly language: Language;
  /** The files to report on; undefined: all. What is said about shipped routines is always reported. */
  readonly only?: ReadonlySet<string> | undefined;
}

/** The word a report and a configuration file use for a severity. */
export function severityWord(severity: Severity): SeverityWord {
  return SEVERITY_WORDS[severity];
}

const SEVERITIES = valuesOfWords(SEVERITY_WORDS);

/** The severity a word stands for. */
export function severityOf(word: SeverityWord): Severity {
  return SEVERITIES[word] as Severity;
}

/** The report of a workspace and what was found in it. */
export function reportOf(ws: Workspace, found: readonly Finding[], frame: Frame): Report {
  const { only } = frame;
  const wanted = only === undefined ? found : found.filter(({ mark }) => isReported(mark.anchor.file, only));
  const findings = wordedFindings(ws, wanted, frame.language).map(({ worded }) => worded);
  const beyond = absencesBeyond(ws.files.values(), frame.asOf + frame.horizonDays - 1);
  return reportWith(ws, findings, frame, { files: only ?? ws.files.keys(), ...countsOf(ws), beyond });
}

/** What a report tells of a workspace beside what was found. */
interface Counted extends Pick<Report, 'units' | 'persons' | 'beyond'> {
  readonly files: Iterable<string>;
}

/** A report of findings in their order and words. Of the workspace it reads the routines. */
export function reportWith(
  ws: Workspace,
  findings: readonly ReportedFinding[],
  frame: Frame,
  { files, units, persons, beyond }: Counted,
): Report {
  return {
    asOf: formatDay(frame.asOf),
    horizonDays: frame.horizonDays,
    until: formatDay(frame.asOf + frame.horizonDays - 1),
    language: frame.language,
    routines: reportedRoutines(ws, frame.asOf),
    coming: comingRoutines(ws, frame.asOf, frame.asOf + frame.horizonDays - 1),
    isJudged: routinesInUse(ws, frame.asOf).some(({ routine }) => routine.type !== 'source'),
    findings,
    summary: summaryOf(files, findings),
    units,
    persons,
    beyond,
  };
}

/** A finding, and what a report says of it. */
export interface WordedFinding {
  readonly finding: Finding;
  readonly worded: ReportedFinding;
}

/** All that was found, in the order of a report. */
export function wordedFindings(ws: Workspace, found: readonly Finding[], language: Language): readonly WordedFinding[] {
  const print = fingerprinter();
  return inOrder(found).map((finding) => ({ finding, worded: reported(ws, finding, print(finding), language) }));
}

/** One finding as a report has it; its fingerprint is that of a run in which nothing else is found. */
export function reportedFinding(ws: Workspace, finding: Finding, language: Language): ReportedFinding {
  return reported(ws, finding, fingerprinter()(finding), language);
}

function reported(ws: Workspace, finding: Finding, fingerprint: string, language: Language): ReportedFinding {
  return {
    ...placeOf(ws, finding.mark),
    code: finding.code,
    severity: severityWord(finding.severity),
    message: messageOf(finding, language),
    advice: adviceOf(finding, language),
    ...(finding.from === undefined ? {} : { from: formatDay(finding.from) }),
    clause: finding.clause === undefined ? null : reportedClause(finding.clause),
    alsoCites: finding.alsoCites,
    related: finding.related.map(({ mark, message }) => ({ ...placeOf(ws, mark), message: masked(message[language]) })),
    suppressed: finding.suppressedBy === undefined ? null : reportedExemption(ws, finding.suppressedBy),
    afterHorizon: finding.afterHorizon === true,
    fingerprint,
  };
}

/** A place as a report tells it. */
export function placeOf(ws: Workspace, { anchor, at }: Mark): Place {
  const start = anchor.start + offsetOf(at);
  const from = positionIn(ws, anchor.file, start);
  const to = positionIn(ws, anchor.file, start + lengthOf(at));
  return { file: anchor.file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

function positionIn(ws: Workspace, file: string, offset: number): Position {
  const facts = ws.files.get(file);
  return facts === undefined ? { line: 1, column: 1 } : positionOf(facts.lineStarts, offset);
}

function reportedClause({ routine, requirement, expired, lastDay }: RequirementInUse): ReportedClause {
  return {
    dokument: routine.document?.value ?? routine.name,
    version: routine.version?.value ?? '',
    avsnitt: requirement.section?.value ?? '',
    citat: requirement.quote?.value ?? '',
    expired,
    name: routine.name,
    to: isoOf(lastDay),
  };
}

function reportedExemption(ws: Workspace, exemption: Exemption): ReportedExemption {
  const { subject, period, justification, deviation, decidedBy } = exemption;
  const decider = decidedBy === undefined ? undefined : personNamed(ws, decidedBy.name)?.text?.value;
  return {
    motivering: justification?.value ?? null,
    avvikelse: deviation?.value ?? null,
    beslutatAv: decidedBy?.name ?? null,
    from: isoOf(period?.from),
    to: isoOf(period?.to),
    decider: decider === undefined ? (decidedBy?.name ?? null) : `${decider} (${decidedBy?.name})`,
    subject: subject.inbox === undefined ? subject.name : `${subject.name}.${subject.inbox.value}`,
    place: placeOf(ws, { anchor: exemption.anchor, at: exemption.clause.at }),
  };
}

/** The routines that hold on a day, or have expired, as a report names them: by document. */
export function reportedRoutines(ws: Workspace, asOf: Day): readonly ReportedRoutine[] {
  const routines = routinesInUse(ws, asOf).map(({ routine, expired, lastDay }) => ({
    dokument: routine.document?.value ?? routine.name,
    version: routine.version?.value ?? '',
    from: isoOf(routine.validity?.from),
    to: isoOf(lastDay),
    expired,
    name: routine.name,
    title: routine.text?.value ?? routine.name,
  }));
  return routines.sort((a, b) => compareText(a.dokument, b.dokument) || compareText(a.name, b.name));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isoOf(day: Day | undefined): string | null {
  return day === undefined || isUnbounded(day) ? null : formatDay(day);
}

function summaryOf(files: Iterable<string>, findings: readonly ReportedFinding[]): Summary {
  const counts = { fel: 0, varning: 0, upplysning: 0, tips: 0, suppressed: 0, files: 0 };
  for (const { severity, suppressed } of findings) counts[suppressed === null ? severity : 'suppressed']++;
  for (const file of files) counts.files += isShipped(file) ? 0 : 1;
  return counts;
}

/** Whether a report on some files tells of a finding in a file. */
export function isReported(file: string, only: ReadonlySet<string>): boolean {
  return only.has(file) || isShipped(file);
}

/** Whether the path is that of a file that ships with the product. */
export function isShipped(file: string): boolean {
  return file.startsWith('builtin:/');
}

/** How many units and persons there are. */
export function countsOf(ws: Workspace): Pick<Report, 'units' | 'persons'> {
  let units = 0;
  for (const name of ws.keys('placed')) units += ws.lookup('placed', name)[0]?.kind === 'unit' ? 1 : 0;
  return { units, persons: [...ws.keys('person')].length };
}
