/** Who is present for a bevakas line, day by day, within the horizon and after it, against a naive reading: inboxes and certificates. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Day, daySet, isSpecialDay, weekdayOf } from '../../language/time/index.ts';
import { BASE } from '../support/checks/base.ts';
import {
  AS_OF,
  FROM,
  type Generated,
  type GeneratedAbsence,
  type GeneratedPerson,
  generated,
  HORIZON,
  type Period,
  textOf,
} from '../support/checks/presence-cases.ts';
import { findingsIn, shipped } from '../support/judged.ts';

const ROUTINES = shipped.filter(({ file }) => /\/(meddelandecenter|intyg)\.rutin$/.test(file));
const UNTIL = FROM + HORIZON - 1;

function holds(period_: Period, day: Day): boolean {
  return period_.from <= day && day <= period_.to;
}

function isPresent({ assignments, employment, absences }: GeneratedPerson, day: Day): boolean {
  return (
    assignments.some((one) => holds(one, day)) &&
    (employment === undefined || holds(employment, day)) &&
    !absences.some((one) => isAway(one, day))
  );
}

/** An absence without an end lasts to that of the horizon. */
function isAway({ from, to, open, only }: GeneratedAbsence, day: Day): boolean {
  return only !== 'Annan' && holds({ from, to: open ? UNTIL : to }, day);
}

function unwatched({ persons, substitute, group, weekdays, closed }: Generated): readonly Day[] {
  const [first, second, third] = persons as [GeneratedPerson, GeneratedPerson, GeneratedPerson];
  const named = [first, ...(substitute ? [second] : []), ...(group ? [third] : [])];
  const days: Day[] = [];
  for (let day = FROM; day < FROM + 500; day++) {
    const isOpen = weekdayOf(day) < 5 && !isSpecialDay(day) && (closed === undefined || !holds(closed, day));
    const applies = weekdays === undefined || weekdays.includes(weekdayOf(day));
    const isJudged = day <= UNTIL || named.some(({ absences }) => absences.some((one) => isAway(one, day)));
    if (isJudged && isOpen && applies && !named.some((one) => isPresent(one, day))) days.push(day);
  }
  return days;
}

it('the days without anyone present are those of a naive reading', () => {
  fc.assert(
    fc.property(generated, (one) => {
      const texts = { 'prov.rutin': textOf(one), 'bas.rutin': BASE };
      const findings = findingsIn(texts, { asOf: AS_OF, horizonDays: HORIZON, routines: ROUTINES });
      const expected = unwatched(one);
      for (const code of ['MC-BEV-02', 'IN-FRS-01']) {
        const found = findings.filter((finding) => finding.code === code && finding.trigger === 'nobodyPresent');
        const days = found.flatMap((finding) => (finding.days === undefined ? [] : [...daySet.days(finding.days)]));
        expect(days).toEqual(expected);
        for (const { days: own, afterHorizon, severity } of found) {
          const isAfter = (daySet.first(own ?? daySet.EMPTY) ?? 0) > UNTIL;
          expect([afterHorizon === true, severity]).toEqual([isAfter, isAfter ? 'information' : 'error']);
        }
      }
    }),
    { numRuns: 200 },
  );
});
