/** A shared inbox as the judgement of its monitoring sees it. */
import type { Mark, SharedInboxSubject, Unit, Workspace } from '../../model/index.ts';
import type { OpeningRules } from '../../time/index.ts';
import type { Judging, Values } from '../api/index.ts';
import { inboxMark, inboxTitle, knownHours, unitOfInbox } from '../support/shared-inboxes.ts';
import type { messages } from './messages.ts';
import type { parameters } from './parameters.ts';

export type MonitoringJudging = Judging<Values<typeof parameters>, typeof messages>;

export interface Watched {
  readonly owner: SharedInboxSubject['owner'];
  readonly inbox: SharedInboxSubject['inbox'];
  readonly title: string;
  readonly mark: Mark;
  /** The unit whose hours count; undefined for a funktionsinkorg whose unit is not known. */
  readonly unit: Unit | undefined;
  /** Its hours; undefined where they are not known for certain. */
  readonly hours: OpeningRules | undefined;
}

/** Gathers what all parts of the judgement look at. */
export function watched(ws: Workspace, subject: SharedInboxSubject): Watched {
  const { owner, inbox } = subject;
  const unit = unitOfInbox(ws, owner);
  return { owner, inbox, title: inboxTitle(subject), mark: inboxMark(subject), unit, hours: knownHours(unit) };
}
