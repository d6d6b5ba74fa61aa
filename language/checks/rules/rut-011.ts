/** RUT-011: an undantag whose last day has passed. */
import { formatDay, LAST_DAY } from '../../time/index.ts';
import { defineRule, markOf } from '../api/index.ts';

export const rut011 = defineRule({
  code: 'RUT-011',
  severity: 'warning',
  traits: { tag: 'deprecated', safe: ['expired'] },
  messages: {
    expired: {
      sv: 'Undantaget från {clause} gick ut {lastDay}',
      en: 'The exception from {clause} ended on {lastDay}',
      advice: {
        sv: 'Det ursäktar inget längre. Ta bort det, eller fatta ett nytt beslut med en ny period.',
        en: 'It excuses nothing any more. Remove it, or take a new decision with a new period.',
      },
    },
  },
  judge: {
    exemption(exemption, { asOf, report }) {
      const { period, clause } = exemption;
      if (period === undefined || !period.readable || period.to === LAST_DAY || period.to >= asOf) return;
      const mark = markOf(exemption, period.toAt ?? period.at);
      report('expired', mark, { clause: clause.value, lastDay: formatDay(period.to) });
    },
  },
});
