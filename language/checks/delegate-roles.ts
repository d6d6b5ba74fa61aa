/** `ombudsroll`: who may assign ombud, and who may decide for how long; that nobody does so for himself, nor afterwards. */
import {
  type Absence,
  type DayedRef,
  departmentsOf,
  holdsRole,
  type Part,
  type Person,
  personNamed,
  type Workspace,
} from '../model/index.ts';
import { type Day, FIRST_DAY, formatDay } from '../time/index.ts';
import { either, personTitle } from '../words/index.ts';
import { defineCheck, type Judging, markOf, oneOf, type Values, words, yesNo } from './api/index.ts';
import { messages } from './delegate-roles/messages.ts';
import { type Delegated, delegatedIn, delegationBegins, knownDelegates } from './support/delegation.ts';
import { assignmentsBetween, mayWorkElsewhere } from './support/departments.ts';
import { titled } from './support/naming.ts';
import { note } from './support/notes.ts';

const parameters = {
  task: oneOf('uppgift', { beslutat: 'decided', tilldelat: 'assigned' }, { tighter: 'identity' }),
  roles: words('roller', { tighter: 'subset' }),
  notTheOwner: yesNo('inte_ägaren', { default: false, tighter: 'yes' }),
};

type RoleJudging = Judging<Values<typeof parameters>, typeof messages>;

export const delegateRoles = defineCheck({
  name: 'ombudsroll',
  parameters,
  messages,
  judge: {
    absence(absence, judging) {
      const delegated = delegatedIn(judging.ws, absence);
      if (delegated === undefined || delegated.owner.noPersonalInbox !== undefined) return;
      const ref = judging.parameters.task === 'assigned' ? absence.assignedBy : absence.decidedBy;
      if (knownDelegates(judging.ws, absence, judging.asOf).length > 0) {
        const begins = delegationBegins(judging.ws, absence, judging.asOf);
        judgeRole(delegated, ref, begins, judging);
        if (judging.parameters.notTheOwner) judgeSelf(delegated, ref, begins, judging);
        if (judging.parameters.task === 'decided') judgeDay(delegated, ref, begins, judging);
      }
    },
  },
});

/** A decision is made before the first ombud that it is about may read anything. */
function judgeDay(
  { absence, owner }: Delegated,
  ref: DayedRef | undefined,
  begins: Day,
  { report }: RoleJudging,
): void {
  if (ref?.day !== undefined && ref.dayAt !== undefined && ref.day > begins) {
    const args = { owner: personTitle(owner), decided: formatDay(ref.day), first: formatDay(begins) };
    report('decidedAfterwards', markOf(absence, ref.dayAt), args, { begins });
  }
}

function judgeSelf(
  { absence, owner }: Delegated,
  ref: DayedRef | undefined,
  begins: Day,
  { parameters, report }: RoleJudging,
): void {
  if (ref !== undefined && ref.name === owner.name) {
    const trigger = parameters.task === 'assigned' ? 'assignsForSelf' : 'decidesForSelf';
    report(trigger, markOf(absence, ref.at), { owner: personTitle(owner), ...rolesOf(parameters) }, { begins });
  }
}

function judgeRole(delegated: Delegated, ref: DayedRef | undefined, begins: Day, judging: RoleJudging): void {
  const { absence, owner } = delegated;
  const { parameters, report } = judging;
  if (ref !== undefined) {
    judgeHolder(delegated, ref, begins, judging);
  } else if (!absence.broken) {
    const trigger = parameters.task === 'assigned' ? 'nobodyAssigned' : 'nobodyDecided';
    const args = { owner: personTitle(owner), ...rolesOf(parameters) };
    report(trigger, markOf(absence, absence.person.at), args, { begins });
  }
}

/** Whoever assigns for himself is told so instead, whatever his role; whoever decides for himself is told both. */
function judgeHolder(
  { absence, owner }: Delegated,
  ref: DayedRef,
  begins: Day,
  { ws, asOf, parameters, report }: RoleJudging,
): void {
  const holder = personNamed(ws, ref.name);
  const isAssigned = parameters.task === 'assigned';
  if (holder === undefined || ref.unreadable || (isAssigned && holder === owner)) return;
  const day = ref.day ?? dayOfDecision(absence, asOf);
  const departments = departmentsFrom(ws, owner, day, absence);
  const mayHold = departments.some((department) => holdsRole(ws, holder, parameters.roles, department, day) !== 'no');
  if (mayHold || mayWorkElsewhere(ws, owner)) return;
  report(
    isAssigned ? 'mayNotAssign' : 'mayNotDecide',
    markOf(absence, ref.at),
    { person: personTitle(holder), owner: personTitle(owner), ...rolesOf(parameters), ...inWords(departments) },
    {
      begins,
      related: owner.assignments.map(({ place }) =>
        note(owner, place.at, 'Ägarens uppdrag.', 'The owner’s assignment.'),
      ),
    },
  );
}

/** The as-of date or the first day of the absence, whichever is earlier. */
function dayOfDecision({ period }: Absence, asOf: Day): Day {
  return period.from === FIRST_DAY ? asOf : Math.min(asOf, period.from);
}

/** The verksamheter in which the owner works on some day from the decision to the end of the absence. */
function departmentsFrom(ws: Workspace, owner: Person, day: Day, { period }: Absence): readonly Part[] {
  const assignments = assignmentsBetween(ws, owner, day, Math.max(period.to, day));
  return [...departmentsOf(ws, assignments)];
}

function rolesOf({ roles }: Values<typeof parameters>): { readonly roles: string; readonly rolesInEnglish: string } {
  return { roles: either(roles, 'sv'), rolesInEnglish: either(roles, 'en') };
}

function inWords(departments: readonly Part[]): {
  readonly departments: string;
  readonly departmentsInEnglish: string;
} {
  const titles = departments.map(titled);
  return titles.length === 0
    ? { departments: 'ägarens verksamhet', departmentsInEnglish: 'the owner’s department' }
    : { departments: either(titles, 'sv'), departmentsInEnglish: either(titles, 'en') };
}
