/** The expectations of a workspace, each line with what was found of it. */
import { firstDay, verdictOf } from '../../checks/expectations/verdict.ts';
import { traitsOf } from '../../checks/index.ts';
import { inOrder, type Place, placeOf, reportedFinding } from '../../engine/index.ts';
import {
  type Claim,
  type Expectation,
  type Finding,
  type Language,
  lengthOf,
  masked,
  type Origin,
  offsetOf,
  type Way,
  type Workspace,
} from '../../model/index.ts';
import { type Day, formatDay } from '../../time/index.ts';
import { say, writtenClaim } from '../../words/index.ts';
import type { ExpectationReport, ReportedClaim, ReportedExpectation, ToldPlace } from './shape.ts';

/** What the expectations are told from. */
export interface Told {
  readonly ws: Workspace;
  readonly asOf: Day;
  /** The last day of the horizon. */
  readonly until: Day;
  readonly language: Language;
  /** What was found in a file. */
  readonly findingsIn: (file: string) => readonly Finding[];
}

/** All expectations of the files given, in the order of files. */
export function expectationReport(told: Told, files: Iterable<string>): ExpectationReport {
  const expectations = [...files].flatMap((file) => expectationsIn(told, file));
  const summary = { holds: 0, fails: 0, unknown: 0 };
  for (const { claims } of expectations) for (const { state } of claims) summary[state]++;
  const { asOf, until, language } = told;
  return { asOf: formatDay(asOf), until: formatDay(until), language, expectations, summary };
}

function expectationsIn(told: Told, file: string): readonly ReportedExpectation[] {
  const declarations = told.ws.files.get(file)?.declarations ?? [];
  return declarations.flatMap((one) => (one.kind === 'expectation' ? [reported(told, one)] : []));
}

function reported(told: Told, expectation: Expectation): ReportedExpectation {
  const { anchor, nameAt, text, justification, claims } = expectation;
  const found = inOrder(told.findingsIn(anchor.file));
  return {
    ...placeOf(told.ws, { anchor, at: nameAt }),
    title: masked(text?.value ?? ''),
    justification: justification === undefined ? null : masked(justification.value),
    claims: [
      ...claims.map((claim) => reportedClaim(told, expectation, claim, found)),
      ...found.filter((finding) => isUnread(expectation, finding)).map((finding) => unreadLine(told, finding)),
    ],
  };
}

function reportedClaim(told: Told, expectation: Expectation, claim: Claim, all: readonly Finding[]): ReportedClaim {
  const { ws, asOf, until, language } = told;
  const { state, failures } = verdictOf(ws, claim, { asOf, until });
  const [failure] = failures;
  const found = all.filter(({ mark }) => isInside(expectation, claim.at, mark.anchor.start + offsetOf(mark.at)));
  const [worst] = state === 'holds' ? [] : found.map((finding) => reportedFinding(ws, finding, language));
  const silent = state === 'holds' ? null : unjudged(language);
  return {
    ...placeOf(ws, { anchor: expectation.anchor, at: claim.at }),
    text: masked(writtenClaim(claim)),
    state,
    message: worst?.message ?? silent?.message ?? null,
    advice: worst?.advice ?? silent?.advice ?? null,
    day: failure === undefined ? null : formatDay(firstDay(failure)),
    person: failure?.person?.name ?? null,
    path: worst?.related ?? [],
    remove: removals(
      told,
      claim,
      failures.flatMap(({ ways }) => ways),
    ),
  };
}

/** Whether a finding is about a förväntan, or stands in the words of one. */
export function isOfExpectation(ws: Workspace, { subject, mark }: Finding): boolean {
  if (subject?.declaration.kind === 'expectation') return true;
  const offset = mark.anchor.start + offsetOf(mark.at);
  const declarations = ws.files.get(mark.anchor.file)?.declarations ?? [];
  return declarations.some((one) => one.kind === 'expectation' && isInside(one, one.whole, offset));
}

function isInside({ anchor }: Expectation, at: Origin, offset: number): boolean {
  const start = anchor.start + offsetOf(at);
  return start <= offset && offset < start + lengthOf(at);
}

/** Whether a finding says that something in the förväntan could not be read: there is no line for it. */
function isUnread(expectation: Expectation, finding: Finding): boolean {
  const offset = finding.mark.anchor.start + offsetOf(finding.mark.at);
  return traitsOf(finding).unread === true && isInside(expectation, expectation.whole, offset);
}

function unreadLine({ ws, language }: Told, finding: Finding): ReportedClaim {
  const { message, advice } = reportedFinding(ws, finding, language);
  const text = say(language, 'en rad som inte går att läsa', 'a line that cannot be read');
  const nothing = { day: null, person: null, path: [], remove: null };
  return { ...placeOf(ws, finding.mark), text, state: 'unknown', message, advice, ...nothing };
}

function unjudged(language: Language): { readonly message: string; readonly advice: string } {
  return {
    message: say(language, 'Raden kan inte prövas', 'The line cannot be judged'),
    advice: say(
      language,
      'Något som den vilar på finns inte, eller gick inte att läsa. Kör rutin check.',
      'Something that it rests on is not there, or could not be read. Run rutin check.',
    ),
  };
}

/**
 * The fewest lines that would have to go for nobody to reach the inbox who is not to: every line by which someone does, each
 * of which is enough by itself. Null where someone reaches an inbox that is his own, and where what is lacking is a line.
 */
function removals({ ws, language }: Told, claim: Claim, ways: readonly Way[]): readonly ToldPlace[] | null {
  const isOfReach = claim.kind === 'outside' || ((claim.kind === 'reach' || claim.kind === 'group') && claim.negated);
  if (!isOfReach || ways.length === 0 || ways.some(({ kind }) => kind === 'own')) return null;
  const places = new Map<string, ToldPlace>();
  for (const { declaration, at, person } of ways) {
    const place = placeOf(ws, { anchor: declaration.anchor, at });
    places.set(keyOf(place), { ...place, message: say(language, `ta bort ${person.name}`, `remove ${person.name}`) });
  }
  return [...places.values()];
}

function keyOf({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}
