/** `ombudstäckning`: on the working days of an absence enough ombud are present, one of whom signs when the owner does. */
import {
  type Absence,
  absencesOf,
  type Delegate,
  delegatePeriod,
  departmentsOf,
  type Person,
  personNamed,
  type Related,
  type Workspace,
} from '../model/index.ts';
import { type Day, type DaySet, daySet, Holding } from '../time/index.ts';
import { either, personTitle } from '../words/index.ts';
import { defineCheck, type Judging, markOf, number, type Values, yesNo } from './api/index.ts';
import { type Cover, coverOf } from './delegate-cover/cover.ts';
import { messages } from './delegate-cover/messages.ts';
import { assignmentsBetween } from './support/departments.ts';
import { titled } from './support/naming.ts';
import { absencesOn, MOST_NOTES, note } from './support/notes.ts';

const parameters = {
  atLeast: number('minst', { tighter: 'higher' }),
  /** More days than this without ombud, and the message says that the trash empties itself; 0: never. */
  trashDays: number('gallring_dagar', { default: 0 }),
  /** The same for dialogues about certificates. */
  dialogueDays: number('dialog_dagar', { default: 0 }),
  signing: yesNo('signeringsrätt', { default: false, tighter: 'yes' }),
};

/** What a gap may rest on: what its owner does, and how long it is. */
const GROUNDS = {
  prescribes: 'ordination',
  certificates: 'intyg',
  trash: 'papperskorg',
  dialogues: 'intygsdialog',
} as const;

type CoverJudging = Judging<Values<typeof parameters>, typeof messages>;

export const delegateCover = defineCheck({
  name: 'ombudstäckning',
  traits: { about: 'cover' },
  parameters,
  messages,
  grounds: () => Object.values(GROUNDS),
  judge: {
    absence(absence, judging) {
      const { ws, parameters } = judging;
      const cover = coverOf(ws, absence, judging);
      if (cover === undefined) return;
      if (parameters.atLeast > 0) judgeNumber(absence, cover, judging);
      if (parameters.signing && (cover.owner.signs !== undefined || cover.owner.prescribes !== undefined)) {
        judgeSigning(absence, cover, judging);
      }
    },
  },
});

/** A requirement of one speaks of days without any ombud; one of more, of days with some but not enough. */
function judgeNumber(absence: Absence, { owner, days: all, standing }: Cover, judging: CoverJudging): void {
  const needed = judging.parameters.atLeast;
  const covered = daySet.intersect(all, standing.anyone);
  const short =
    needed === 1 ? daySet.subtract(all, standing.anyone) : daySet.subtract(covered, standing.enough(needed));
  for (const days of daySet.splitAfter(short, judging.until)) {
    const grounds = groundsOf(owner, daySet.count(days), judging);
    const trigger = needed === 1 ? uncoveredTrigger(grounds) : 'tooFew';
    const args = { ...argsFor(judging.ws, owner, days), needed };
    const related = relatedTo(judging.ws, owner, days);
    judging.report(trigger, markOf(absence, absence.person.at), args, { days, related, grounds });
  }
}

function judgeSigning(absence: Absence, { owner, days: all, standing }: Cover, judging: CoverJudging): void {
  const unsigned = daySet.subtract(daySet.intersect(all, standing.certain), standing.signing);
  for (const days of daySet.splitAfter(unsigned, judging.until)) {
    const related = relatedTo(judging.ws, owner, days);
    const args = argsFor(judging.ws, owner, days);
    judging.report('nobodySigns', markOf(absence, absence.person.at), args, { days, related });
  }
}

type Ground = (typeof GROUNDS)[keyof typeof GROUNDS];

function groundsOf(owner: Person, count: number, { parameters }: CoverJudging): readonly Ground[] {
  const { trashDays, dialogueDays } = parameters;
  const certifies = owner.certificateResponsible !== undefined;
  return [
    ...(owner.prescribes === undefined ? [] : [GROUNDS.prescribes]),
    ...(certifies ? [GROUNDS.certificates] : []),
    ...(trashDays > 0 && count > trashDays ? [GROUNDS.trash] : []),
    ...(certifies && dialogueDays > 0 && count > dialogueDays ? [GROUNDS.dialogues] : []),
  ];
}

/** Which of the ways to say it: what runs out meanwhile is told only to whom it concerns. */
function uncoveredTrigger(
  grounds: readonly Ground[],
): 'uncovered' | 'uncoveredTrash' | 'uncoveredDialogues' | 'uncoveredBoth' {
  const trash = grounds.includes(GROUNDS.trash);
  if (grounds.includes(GROUNDS.dialogues)) return trash ? 'uncoveredBoth' : 'uncoveredDialogues';
  return trash ? 'uncoveredTrash' : 'uncovered';
}

function argsFor(
  ws: Workspace,
  owner: Person,
  days: DaySet,
): Readonly<Record<'owner' | 'departments' | 'departmentsInEnglish', string>> {
  const assignments = assignmentsBetween(ws, owner, daySet.first(days) as Day, daySet.last(days) as Day);
  const titles = [...departmentsOf(ws, assignments)].map(titled);
  return { owner: personTitle(owner), departments: either(titles, 'sv'), departmentsInEnglish: either(titles, 'en') };
}

/** Why those who are named for the first of the days do not count. */
function relatedTo(ws: Workspace, owner: Person, days: DaySet): readonly Related[] {
  const day = daySet.first(days) as Day;
  return firstDelegatesOn(ws, owner, day).flatMap(({ absence, delegate: { person: named, onward } }) => {
    const { name, at } = named;
    if (onward !== undefined) {
      return [note(absence, onward.at, 'Ett ombud i andra led räknas inte.', 'A second-hand delegate does not count.')];
    }
    const person = personNamed(ws, name);
    if (person === undefined && !ws.mayBeDeclared(name)) {
      return [note(absence, at, `${name} finns inte och räknas inte.`, `${name} does not exist and does not count.`)];
    }
    return person === undefined || person === owner ? [] : absencesOn(ws, person, day);
  });
}

interface Named {
  readonly absence: Absence;
  readonly delegate: Delegate;
}

/** The ombud of a person that hold on a day, the first of them. */
function firstDelegatesOn(ws: Workspace, owner: Person, day: Day): readonly Named[] {
  const named = ws.rememberOf(owner, 'delegates by day', () => {
    const all = absencesOf(ws, owner)
      .flatMap((absence) => absence.delegates.map((delegate) => ({ absence, delegate })))
      .filter(({ absence, delegate }) => delegatePeriod(absence, delegate).readable);
    return new Holding<Named>(all, ({ absence, delegate }) => delegatePeriod(absence, delegate), MOST_NOTES);
  });
  return named.on(day);
}
