/** The candidates of an absence as the form shows them. */
import type { DelegateCandidate } from '../../../editing/forms/absence/candidate.ts';
import type { Candidates } from '../../../editing/forms/absence/candidates.ts';
import type { WantedDelegate } from '../../../editing/forms/absence/fields.ts';
import { adviceOf, messageOf } from '../../../engine/index.ts';
import type { Language } from '../../../model/index.ts';
import { daySet, formatDay, LAST_DAY, specialDayName, specialDays } from '../../../time/index.ts';
import { counted, fromTo, say } from '../../../words/index.ts';
import type { AbsenceDays, CandidateView } from '../../panels/absence-shapes.ts';
import { periodsOf, type Scene } from '../../panels/scene.ts';
import type { ViewPeriod } from '../../panels/shapes.ts';
import { personRow } from './people.ts';

/** The days, and who is there on which of them. */
export function daysView({ from, to, needed }: Candidates, language: Language): AbsenceDays {
  return {
    from: formatDay(from),
    to: formatDay(to),
    needed: daySet.count(needed),
    closed: periodsOf(daySet.subtract(daySet.of(from, to), needed)),
    holidays: specialDays(from, to).map((day) => ({ day: formatDay(day), name: specialDayName(day, language) ?? '' })),
  };
}

export function candidateView(scene: Scene, { needed, to }: Candidates, one: DelegateCandidate): CandidateView {
  const { language } = scene.options;
  const { person, standing, there, isChosen, reasons } = one;
  const row = personRow(scene, person);
  const absences = standing.away.map((period) => ({
    from: formatDay(period.from),
    to: formatDay(period.to === LAST_DAY ? to : period.to),
  }));
  return {
    ...row,
    chosen: isChosen,
    ...ownDays(one.line),
    maySign: person.signs !== undefined,
    alike: standing.isAlike,
    others: standing.others,
    there: periodsOf(there),
    away: periodsOf(daySet.subtract(needed, there)),
    days: daySet.count(there),
    absences,
    reasons: reasons.map((finding) => ({
      severity: finding.severity,
      code: finding.code,
      message: messageOf(finding, language),
      advice: adviceOf(finding, language),
    })),
    summary: summaryOf(one, daySet.count(needed), absences, language),
  };
}

/** The days of an ombud's own, empty for those of the absence. */
export function ownDays({ from, to }: WantedDelegate): { readonly from: string; readonly to: string } {
  return { from: from === undefined ? '' : formatDay(from), to: to === undefined ? '' : formatDay(to) };
}

/** `på plats 8 av 10 dagar, borta från 2026-12-17 till 2026-12-18, får signera`. */
function summaryOf(
  { person, standing, there }: DelegateCandidate,
  needed: number,
  absences: readonly ViewPeriod[],
  language: Language,
): string {
  const days = daySet.count(there);
  const { others } = standing;
  const parts = [
    say(
      language,
      `på plats ${days} av ${counted(needed, 'dag', 'dagar')}`,
      `there ${days} of ${counted(needed, 'day', 'days')}`,
    ),
    ...absences.map(({ from, to }) => `${say(language, 'borta', 'away')} ${fromTo(from, to, language)}`),
    person.signs === undefined
      ? say(language, 'får inte signera', 'may not sign')
      : say(language, 'får signera', 'may sign'),
    ...(others === 0
      ? []
      : [
          say(
            language,
            `ombud för ${counted(others, 'annan', 'andra')} samtidigt`,
            `stands in for ${counted(others, 'other', 'others')} at the same time`,
          ),
        ]),
  ];
  return parts.join(', ');
}
