/** What is said above a line: how an inbox is kept, how an absence is covered, when a routine expired. */
import {
  type Absence,
  type Declaration,
  type FunctionInbox,
  type Inbox,
  type Language,
  modeOn,
  type OperatingMode,
  type Origin,
  openingOf,
  type Span,
  spanOf,
  type Unit,
  unitNamed,
  type Workspace,
} from '../model/index.ts';
import type { Session } from '../services/session.ts';
import { finish, type Work } from '../services/work.ts';
import { type Day, isOpenOn, weekdayOf } from '../time/index.ts';
import { counted, dayInWords, say, weekdayName } from '../words/index.ts';
import { type CoverGap, coverGapsIn } from './support/cover-gaps.ts';
import { coverTitle } from './support/cover-title.ts';
import { expectationTitle } from './support/expectation-title.ts';
import { membersOn } from './support/members.ts';
import { checksPerDay, timesOn } from './support/schedule.ts';
import { type VersionDeed, versionLenses } from './support/version-lens.ts';

/** A line of text above a place. */
export interface Lens extends Span {
  readonly title: string;
  /** What choosing the line does; nothing where it only says something. */
  readonly does?: VersionDeed;
}

/** The lenses of a file, in order. */
export function lensesIn(session: Session, file: string): readonly Lens[] {
  return finish(lensesInSteps(session, file));
}

/** So many declarations are looked at in one step. */
const STEP = 50;

/** As `lensesIn`, in steps. */
export function* lensesInSteps(session: Session, file: string): Work<readonly Lens[]> {
  const lenses: Lens[] = [];
  const declarations = session.files.get(file)?.declarations ?? [];
  const gaps = declarations.some(isCovered) ? coverGapsIn(session.findingsAbout(file)) : new Map();
  for (const [index, declaration] of declarations.entries()) {
    if (isCovered(declaration)) lenses.push(coverLens(session, declaration, gaps.get(declaration) ?? []));
    else lenses.push(...lensesOf(session, declaration));
    if (index % STEP === STEP - 1) yield;
  }
  return lenses;
}

function isCovered(declaration: Declaration): declaration is Absence {
  return declaration.kind === 'absence' && declaration.delegates.length > 0;
}

function coverLens(session: Session, absence: Absence, gaps: readonly CoverGap[]): Lens {
  const place = { anchor: absence.anchor, at: absence.nameAt };
  return { ...spanOf(place), title: coverTitle(session, absence, gaps) };
}

function lensesOf(session: Session, declaration: Declaration): readonly Lens[] {
  const at = (place: Origin, title: string): Lens => ({ ...spanOf({ anchor: declaration.anchor, at: place }), title });
  switch (declaration.kind) {
    case 'unit':
      return declaration.inboxes.map((inbox) => at(inbox.at, inboxTitle(session, inbox, declaration)));
    case 'function-inbox': {
      const unit = unitNamed(session.ws, declaration.place?.name ?? '');
      return [at(declaration.nameAt, inboxTitle(session, declaration, unit))];
    }
    case 'routine':
      return versionLenses(session.ws, declaration, session.options).map(({ title, ...rest }) => ({
        ...at(declaration.nameAt, title),
        ...rest,
      }));
    case 'expectation':
      return declaration.claims.length === 0 ? [] : [at(declaration.nameAt, expectationTitle(session, declaration))];
    case 'absence':
    case 'principal':
    case 'administration':
    case 'department':
    case 'function':
    case 'person':
    case 'flow':
    case 'exemption':
    case 'inbox-order':
      return [];
    default:
      return declaration satisfies never;
  }
}

/** `3 medlemmar · bevakas 3 ggr/dag · nästa måndag 12:00`. */
function inboxTitle({ ws, options }: Session, inbox: Inbox | FunctionInbox, unit: Unit | undefined): string {
  const { language, asOf } = options;
  const count = membersOn(inbox, asOf);
  const checks = checksPerDay(inbox.monitoring);
  const parts = [
    say(language, counted(count, 'medlem', 'medlemmar'), counted(count, 'member', 'members')),
    checks === 0
      ? say(language, 'bevakas inte', 'not monitored')
      : say(
          language,
          `bevakas ${checks} ${checks === 1 ? 'gång' : 'ggr'}/dag`,
          `checked ${checks === 1 ? 'once' : `${checks} times`} a day`,
        ),
  ];
  const next = unit === undefined ? undefined : nextCheck(ws, inbox, unit, asOf);
  if (next !== undefined) {
    parts.push(`${say(language, 'nästa', 'next')} ${dayBefore(next.day, asOf, language)}${next.time}`);
  }
  return parts.join(' · ');
}

/** `måndag ` of the week ahead, `måndag 2026-12-14 ` of a later one; nothing of today. */
function dayBefore(day: Day, asOf: Day, language: Language): string {
  if (day === asOf) return '';
  return `${day - asOf < 7 ? weekdayName(weekdayOf(day), language) : dayInWords(day, language)} `;
}

/** Nobody is to check an inbox of a unit in these. */
const NOT_IN_USE: ReadonlySet<OperatingMode> = new Set(['read-only', 'archived']);

/** The first check on the as-of date or a day after it, within a month, on which the unit is open and in use. */
function nextCheck(
  ws: Workspace,
  { monitoring }: Inbox | FunctionInbox,
  unit: Unit,
  asOf: Day,
): { readonly day: Day; readonly time: string } | undefined {
  const rules = openingOf(unit);
  for (let day = asOf; day < asOf + 31; day++) {
    const isInUse = isOpenOn(rules, day) && !NOT_IN_USE.has(modeOn(ws, unit, day));
    const [time] = isInUse ? timesOn(monitoring, rules, day) : [];
    if (time !== undefined) return { day, time };
  }
  return undefined;
}
