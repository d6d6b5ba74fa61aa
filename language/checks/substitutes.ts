/** ersättare: a `bevakas` line that hangs on one person. Gives way to a routine that itself asks for a stand-in. */
import type { Declaration, MonitoringLine, Unit } from '../model/index.ts';
import { personTitle } from '../words/index.ts';
import { defineCheck, type Judging, type Messages, markOf } from './api/index.ts';
import { judgedLines } from './support/monitoring-lines.ts';
import { titled } from './support/naming.ts';
import { inboxTitle, isInboxThatHolds, unitOfInbox } from './support/shared-inboxes.ts';
import { SINGLE_WATCHER, singleWatcher } from './support/single-watcher.ts';

const messages = {
  singleWatcher: { ...SINGLE_WATCHER, yields: true },
  singleCertificateWatcher: {
    sv: 'Intygsbevakningen i {unit} har ingen ersättare när {person} är borta',
    en: 'The monitoring of certificates in {unit} has no stand-in when {person} is away',
    advice: {
      sv: 'Skriv ersättare, och en person till med uppdrag i enheten, sist på raden.',
      en: 'Write ersättare, and one more person with an assignment in the unit, last on the line.',
    },
  },
} as const satisfies Messages;

type SubstitutesJudging = Judging<Record<never, never>, typeof messages>;

export const substitutes = defineCheck({
  name: 'ersättare',
  parameters: {},
  messages,
  judge: {
    inbox: (subject, judging) => {
      const { owner, inbox } = subject;
      if (isInboxThatHolds(subject)) {
        judgeLines(owner, inbox.monitoring, unitOfInbox(judging.ws, owner), judging, (line, person) => {
          judging.report('singleWatcher', markOf(owner, line.at), { inbox: inboxTitle(subject), person });
        });
      }
    },
    unit: (unit, judging) => {
      judgeLines(unit, unit.certificateMonitoring?.monitoring ?? [], unit, judging, (line, person) => {
        judging.report('singleCertificateWatcher', markOf(unit, line.at), { unit: titled(unit), person });
      });
    },
  },
});

/** Calls `found` for each line that hangs on one person. */
function judgeLines(
  owner: Declaration,
  lines: readonly MonitoringLine[],
  unit: Unit | undefined,
  judging: SubstitutesJudging,
  found: (line: MonitoringLine, person: string) => void,
): void {
  for (const line of owner.broken ? [] : judgedLines(lines, unit, judging)) {
    const only = singleWatcher(judging.ws, line);
    if (only !== undefined) found(line, personTitle(only));
  }
}
