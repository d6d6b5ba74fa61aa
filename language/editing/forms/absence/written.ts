/** An absence in the words of the language. */
import { ABSENCE_WORDS } from '../../../model/index.ts';
import { type Day, formatDay } from '../../../time/index.ts';
import { INDENT } from '../../format/layout.ts';
import { quotedText } from '../../new-version/spelled.ts';
import type { WantedAbsence, WantedActor, WantedDelegate } from './fields.ts';

/** The declaration. Who decided and who assigned is said of ombud, and of nothing where there are none. */
export function absenceText(wanted: WantedAbsence): string {
  const { owner, kind, from, to, concerns, delegates } = wanted;
  const head = `frånvaro ${owner.name} ${ABSENCE_WORDS[kind]}${periodText(from, to)}`;
  const lines = [
    ...(concerns === undefined ? [] : [`gäller uppdrag vid ${concerns.name}`]),
    ...delegates.map((one) => delegateLine(wanted, one)),
    ...(wanted.returns && kind === 'leave' ? ['återkommer'] : []),
    ...(delegates.length === 0 ? [] : actorLines(wanted)),
    ...(wanted.justification === '' ? [] : [`motivering ${quotedText(wanted.justification)}`]),
  ];
  return lines.length === 0 ? head : `${head} {\n${lines.map((line) => ' '.repeat(INDENT) + line).join('\n')}\n}`;
}

function actorLines({ decidedBy, assignedBy }: WantedAbsence): readonly string[] {
  return [...actorLine('beslutat av', decidedBy), ...actorLine('tilldelat av', assignedBy)];
}

function actorLine(words: string, actor: WantedActor | undefined): readonly string[] {
  if (actor === undefined) return [];
  return [`${words} ${actor.person.name}${actor.day === undefined ? '' : ` ${formatDay(actor.day)}`}`];
}

/** Days that are those of the absence are not said once more. */
export function delegateLine(
  absence: Pick<WantedAbsence, 'from' | 'to'>,
  { person, from, to }: WantedDelegate,
): string {
  const own = [from === absence.from ? undefined : from, to === absence.to ? undefined : to] as const;
  return `ombud ${person.name}${periodText(...own)}`;
}

function periodText(from: Day | undefined, to: Day | undefined): string {
  const start = from === undefined ? '' : ` från ${formatDay(from)}`;
  return to === undefined ? start : `${start} till ${formatDay(to)}`;
}
