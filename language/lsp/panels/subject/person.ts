/** The sections of a person's page: what she is, reaches and is to do on a day, when she is away, and who stands in for whom. */
import {
  type Absence,
  absencesOf,
  assignmentsOn,
  type Delegate,
  delegatePeriod,
  holdsOn,
  type Language,
  type Period,
  type Person,
} from '../../../model/index.ts';
import type { Reach } from '../../../plan/index.ts';
import { assignmentInWords, periodInWords, personInWords, say } from '../../../words/index.ts';
import type { SubjectRow, SubjectSection } from '../subject-shapes.ts';
import { dutyRows } from './duties.ts';
import { reachedRow } from './reaches.ts';
import { lineOf, row, section, type Told } from './rows.ts';

/** All sections, in the order in which one asks. */
export function personSections(told: Told<Person>, reaches: readonly Reach[]): readonly SubjectSection[] {
  const { scene, about } = told;
  const { language } = scene.options;
  const none = say(language, 'Inget den dagen.', 'Nothing that day.');
  const own = reaches.filter(({ person }) => person === about.name).map((reach) => reachedRow(scene, reach));
  return [
    section('assignments', say(language, 'Uppdrag', 'Assignments'), noAssignment(language), assignmentRows(told)),
    section('reaches', say(language, 'Når', 'Reaches'), none, own),
    section('duties', say(language, 'Ska göra', 'Is to do'), none, dutyRows(told)),
    section('absences', say(language, 'Frånvaro', 'Absence'), noAbsence(language), absenceRows(told)),
    section('stand-ins', say(language, 'Har som ombud', 'Delegates'), nobody(language), standInRows(told)),
    section('stands-for', say(language, 'Är ombud för', 'Is a delegate for'), nobody(language), standsForRows(told)),
  ];
}

/** What she may do, and how long she is employed. */
export function personFacts({ scene, about }: Told<Person>): readonly string[] {
  const { language } = scene.options;
  const { signs, prescribes, certificateResponsible, noPersonalInbox, employment } = about;
  return [
    ...(signs === undefined ? [] : [say(language, 'signeringsrätt', 'may sign')]),
    ...(prescribes === undefined ? [] : [say(language, 'ordinerar', 'prescribes')]),
    ...(certificateResponsible === undefined ? [] : [say(language, 'intygsansvarig', 'certifies')]),
    ...(noPersonalInbox === undefined ? [] : [say(language, 'utan personlig inkorg', 'no personal inbox')]),
    ...(employment?.readable !== true
      ? []
      : [`${say(language, 'anställd', 'employed')}${periodInWords(employment, language)}`]),
  ];
}

function noAssignment(language: Language): string {
  return say(language, 'Inget uppdrag.', 'No assignment.');
}

function noAbsence(language: Language): string {
  return say(language, 'Ingen från och med den dagen.', 'None from that day on.');
}

function nobody(language: Language): string {
  return say(language, 'Ingen från och med den dagen.', 'Nobody from that day on.');
}

function assignmentRows({ scene, about, day }: Told<Person>): readonly SubjectRow[] {
  const current = new Set(assignmentsOn(scene.ws, about, day));
  return about.assignments.map((one) =>
    row(assignmentInWords(scene.ws, one, scene.options.language), [lineOf(scene, about.anchor, one.at)], {
      key: one.place.name,
      holds: current.has(one),
      notes: [current.has(one) ? '' : whenNot(one.period, day, scene.options.language)],
    }),
  );
}

/** Why something does not hold on a day. */
function whenNot({ from, to, readable }: Period, day: number, language: Language): string {
  if (readable && to < day) return say(language, 'har slutat', 'has ended');
  return readable && from > day ? say(language, 'har inte börjat', 'has not begun') : '';
}

/** Those not wholly past, by their first day; why she is away is told in no view. */
function absenceRows({ scene, about, day }: Told<Person>): readonly SubjectRow[] {
  const { language } = scene.options;
  return ahead(absencesOf(scene.ws, about), day).map((absence) => {
    const when = periodInWords(absence.period, language).trim();
    const notes = [
      absence.concerns === undefined ? '' : `${say(language, 'gäller', 'concerns')} ${absence.concerns.name}`,
      holdsOn(absence.period, day) ? say(language, 'borta den dagen', 'away that day') : '',
    ];
    return row(when, [lineOf(scene, absence.anchor, absence.nameAt)], { holds: holdsOn(absence.period, day), notes });
  });
}

function ahead(absences: readonly Absence[], day: number): readonly Absence[] {
  return absences.filter(({ period }) => period.to >= day).sort((a, b) => a.period.from - b.period.from);
}

function standInRows(told: Told<Person>): readonly SubjectRow[] {
  const { scene, about, day } = told;
  return ahead(absencesOf(scene.ws, about), day).flatMap((absence) =>
    absence.delegates.flatMap((delegate) => delegateRow(told, absence, delegate, delegate.person.name)),
  );
}

function standsForRows(told: Told<Person>): readonly SubjectRow[] {
  const { scene, about, day } = told;
  const absences = scene.ws.lookup('delegations', about.name) as readonly Absence[];
  return ahead([...new Set(absences)], day).flatMap((absence) =>
    absence.delegates
      .filter(({ person }) => person.name === about.name)
      .flatMap((delegate) => delegateRow(told, absence, delegate, absence.person.name)),
  );
}

function delegateRow(
  { scene, day }: Told<Person>,
  absence: Absence,
  delegate: Delegate,
  other: string,
): readonly SubjectRow[] {
  const period = delegatePeriod(absence, delegate);
  if (!period.readable || period.to < day) return [];
  const { language } = scene.options;
  const notes = [
    periodInWords(period, language).trim(),
    delegate.onward === undefined ? '' : say(language, 'vidare från någon annan', 'passed on by another'),
  ];
  const lines = [lineOf(scene, absence.anchor, delegate.at)];
  return [row(personInWords(scene.ws, other), lines, { key: other, holds: holdsOn(period, day), notes })];
}
