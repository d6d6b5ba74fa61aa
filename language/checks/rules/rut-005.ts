/** RUT-005: the same person twice in one list, or as his own stand-in. */
import {
  type Administrators,
  type Declaration,
  type Member,
  type MonitoringLine,
  type Origin,
  personNamed,
  type Ref,
  type Sentence,
} from '../../model/index.ts';
import { firstOverlapsBy } from '../../time/index.ts';
import { personInWords } from '../../words/index.ts';
import { defineRule, type Judging, type Message, markOf } from '../api/index.ts';

const messages = {
  twice: {
    sv: '{person} står två gånger {whereSv}',
    en: '{person} stands twice {whereEn}',
    advice: { sv: 'Ta bort den ena, eller rätta namnet.', en: 'Remove one, or correct the name.' },
  },
  overlapping: {
    sv: '{person} är medlem två gånger samtidigt',
    en: '{person} is a member twice at once',
    advice: { sv: 'Ta bort den ena, eller rätta perioderna.', en: 'Remove one, or correct the periods.' },
  },
  ownSubstitute: {
    sv: '{person} står som sin egen ersättare',
    en: '{person} stands in for himself or herself',
    advice: {
      sv: 'Ange någon annan som ersättare, eller ta bort namnet.',
      en: 'Name someone else as stand-in, or remove the name.',
    },
  },
} as const satisfies Record<string, Message>;

type Told = Judging<unknown, typeof messages>;

const AMONG = {
  administrators: { sv: 'bland administratörerna', en: 'among the administrators' },
  readers: { sv: 'i läsåtkomsten', en: 'in the read access' },
  staff: { sv: 'i bemanningen', en: 'in the staff' },
  watchers: { sv: 'i samma bevakning', en: 'in the same monitoring' },
} as const satisfies Record<string, Sentence>;

export const rut005 = defineRule({
  code: 'RUT-005',
  severity: 'warning',
  traits: { saysOfPast: true, safe: ['twice', 'overlapping', 'ownSubstitute'] },
  messages,
  judge: {
    unit(unit, told) {
      judgeAdministrators(unit, unit.administrators, told);
      judgeMonitoring(unit, unit.certificateMonitoring?.monitoring ?? [], told);
      judgeList(unit, unit.readAccess?.persons ?? [], AMONG.readers, told);
    },
    inbox({ owner, inbox }, told) {
      judgeMembers(owner, inbox.members, told);
      judgeAdministrators(owner, inbox.administrators, told);
      judgeMonitoring(owner, inbox.monitoring, told);
    },
    function: (group, told) => judgeList(group, group.staff, AMONG.staff, told),
  },
});

function judgeAdministrators(declaration: Declaration, { persons }: Administrators, told: Told): void {
  judgeList(declaration, persons, AMONG.administrators, told);
}

function judgeMonitoring(declaration: Declaration, lines: readonly MonitoringLine[], told: Told): void {
  for (const { watchers, substitutes } of lines) {
    const persons = watchers.filter(({ isFunction }) => !isFunction);
    judgeList(declaration, persons, AMONG.watchers, told);
    const standIns = substitutes.filter(({ isFunction }) => !isFunction);
    const firsts = new Map(persons.toReversed().map(({ name, at }) => [name, at]));
    for (const ref of standIns) {
      const first = firsts.get(ref.name);
      if (first !== undefined) reportSecond('ownSubstitute', declaration, ref, first, undefined, told);
    }
    judgeList(
      declaration,
      standIns.filter(({ name }) => !firsts.has(name)),
      AMONG.watchers,
      told,
    );
  }
}

function judgeList(declaration: Declaration, refs: readonly Ref[], where: Sentence, told: Told): void {
  if (areDistinct(refs)) return;
  const firsts = new Map<string, Origin>();
  for (const ref of refs) {
    const first = firsts.get(ref.name);
    if (first === undefined) firsts.set(ref.name, ref.at);
    else reportSecond('twice', declaration, ref, first, where, told);
  }
}

function areDistinct(refs: readonly Ref[]): boolean {
  return refs.length < 2 || new Set(refs.map(({ name }) => name)).size === refs.length;
}

/** A membership counts as the second where an earlier one of the same person overlaps it. */
function judgeMembers(declaration: Declaration, members: readonly Member[], told: Told): void {
  if (areDistinct(members.map(({ person }) => person))) return;
  const readable = members.filter(({ period }) => period.readable);
  const firsts = firstOverlapsBy(
    readable,
    ({ person }) => person.name,
    ({ period }) => period,
  );
  for (const member of members) {
    const first = firsts.get(member);
    if (first !== undefined) reportSecond('overlapping', declaration, member.person, first.person.at, undefined, told);
  }
}

function reportSecond(
  trigger: keyof typeof messages,
  declaration: Declaration,
  ref: Ref,
  first: Origin,
  where: Sentence | undefined,
  { ws, report }: Told,
): void {
  if (personNamed(ws, ref.name) === undefined) return;
  const related = [{ mark: markOf(declaration, first), message: { sv: 'Den första.', en: 'The first one.' } }];
  const args = { person: personInWords(ws, ref.name), whereSv: where?.sv ?? '', whereEn: where?.en ?? '' };
  report(trigger, markOf(declaration, ref.at), args, { related });
}
