/** RUT-017: a bevakas line that states a number of checks and another number of times. */
import type { Declaration, MonitoringLine } from '../../model/index.ts';
import { defineRule, type Judging, markOf } from '../api/index.ts';

const messages = {
  mismatch: {
    sv: 'Bevakas {count|gång|gånger} per dag, men {times} klockslag står',
    en: 'Checked {count|time|times} a day, but {times} times of day are stated',
    advice: {
      sv: 'Talet {count} är det som räknas. Skriv {times}, eller rätta klockslagen.',
      en: 'The number {count} is what counts. Write {times}, or correct the times of day.',
    },
  },
} as const;

type Told = Judging<unknown, typeof messages>;

export const rut017 = defineRule({
  code: 'RUT-017',
  severity: 'error',
  messages,
  judge: {
    unit: (unit, told) => judgeLines(unit, unit.certificateMonitoring?.monitoring ?? [], told),
    inbox: ({ owner, inbox }, told) => judgeLines(owner, inbox.monitoring, told),
  },
});

function judgeLines(declaration: Declaration, lines: readonly MonitoringLine[], { report }: Told): void {
  for (const { count, times, unreadable } of lines) {
    if (count === undefined || times.length === 0 || unreadable) continue;
    const mayLackTimes = declaration.broken && times.length < count.value;
    if (times.length !== count.value && !mayLackTimes) {
      report('mismatch', markOf(declaration, count.at), { count: count.value, times: times.length });
    }
  }
}
