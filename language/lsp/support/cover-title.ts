/** How an absence is covered, in a line: the gaps that its findings tell of, else how many days have someone. */
import { coverCount } from '../../checks/delegate-cover/cover.ts';
import type { Absence, Language } from '../../model/index.ts';
import type { Session } from '../../services/session.ts';
import { counted, say } from '../../words/index.ts';
import { type CoverGap, daysOfGaps, type GapKind } from './cover-gaps.ts';

const GAPS: Readonly<Record<GapKind, Readonly<Record<Language, string>>>> = {
  none: { sv: 'inget ombud', en: 'nobody stands in' },
  few: { sv: 'för få', en: 'too few' },
  unsigned: { sv: 'ingen får signera', en: 'nobody may sign' },
};

/** `2 ombud · för få 5 dagar`, or `2 ombud · täckt 10 av 10 dagar`; of one that has begun, the days that are left. */
export function coverTitle(session: Session, absence: Absence, gaps: readonly CoverGap[]): string {
  const { language } = session.options;
  const many = absence.delegates.length;
  const ombud = say(language, `${many} ombud`, counted(many, 'delegate', 'delegates'));
  const told = (['none', 'few', 'unsigned'] as const).flatMap((kind) =>
    [false, true].flatMap((isLater) => gapText(kind, daysOfGaps(gaps, kind, isLater), isLater, language) ?? []),
  );
  return [ombud, ...(told.length > 0 ? told : covered(session, absence))].join(' · ');
}

function gapText(kind: GapKind, days: number, isLater: boolean, language: Language): string | undefined {
  if (days === 0) return undefined;
  const later = isLater ? say(language, ' efter horisonten', ' after the horizon') : '';
  return `${GAPS[kind][language]} ${say(language, counted(days, 'dag', 'dagar'), counted(days, 'day', 'days'))}${later}`;
}

function covered({ ws, options }: Session, absence: Absence): readonly string[] {
  const { language, asOf, horizonDays } = options;
  const count = coverCount(ws, absence, { asOf, until: asOf + horizonDays - 1 });
  if (count === undefined) return [];
  const { covered: of, needed } = count;
  return absence.period.from < asOf
    ? [say(language, `täckt ${of} av ${needed} dagar som är kvar`, `covers ${of} of the ${needed} days that are left`)]
    : [say(language, `täckt ${of} av ${needed} dagar`, `covers ${of} of ${needed} days`)];
}
