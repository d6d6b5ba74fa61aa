/** bevakning: that a shared inbox is checked often enough, within the opening hours, by someone who is there. */
import { personTitle } from '../words/index.ts';
import { defineCheck, markOf } from './api/index.ts';
import { judgeDates } from './monitoring/dates.ts';
import { judgeDesignated } from './monitoring/designated.ts';
import { messages } from './monitoring/messages.ts';
import { parameters } from './monitoring/parameters.ts';
import { judgeTimes } from './monitoring/times.ts';
import { type MonitoringJudging, type Watched, watched } from './monitoring/watched.ts';
import { judgeWeek } from './monitoring/weekly.ts';
import { judgedLines } from './support/monitoring-lines.ts';
import { isInboxThatHolds } from './support/shared-inboxes.ts';
import { singleWatcher } from './support/single-watcher.ts';

export const monitoring = defineCheck({
  name: 'bevakning',
  parameters,
  messages,
  judge: {
    inbox: (subject, judging) => {
      const kind = subject.owner.kind === 'unit' ? subject.inbox.kind : 'function';
      if (kind === judging.parameters.inbox && isInboxThatHolds(subject)) {
        judgeInbox(watched(judging.ws, subject), judging);
      }
    },
  },
});

function judgeInbox(inbox: Watched, judging: MonitoringJudging): void {
  const shortfall = judgeWeek(inbox, judging);
  judgeDates(inbox, shortfall, judging);
  judgeTimes(inbox, judging);
  if (judging.parameters.designated) judgeDesignated(inbox, judging);
  if (judging.parameters.substitute) judgeSubstitutes(inbox, judging);
}

function judgeSubstitutes({ owner, inbox, unit, title }: Watched, judging: MonitoringJudging): void {
  for (const line of owner.broken ? [] : judgedLines(inbox.monitoring, unit, judging)) {
    const only = singleWatcher(judging.ws, line);
    if (only !== undefined) {
      judging.report('singleWatcher', markOf(owner, line.at), { inbox: title, person: personTitle(only) });
    }
  }
}
