/** Kinds of inbox, in words. */
import { INBOX_TITLES, type InboxKind, type Sentence } from '../model/index.ts';

/** What is watched: an organisational inbox, a funktionsinkorg, the questions about certificates. */
type WatchedKind = InboxKind | 'function' | 'certificates';

/** `Samverkan`, as a heading. */
export const INBOX_HEADINGS: Readonly<Record<WatchedKind, Sentence>> = {
  message: { sv: INBOX_TITLES.message, en: 'Messages' },
  collaboration: { sv: INBOX_TITLES.collaboration, en: 'Collaboration' },
  function: { sv: 'Funktionsinkorg', en: 'Function inbox' },
  certificates: { sv: 'Intyg', en: 'Certificates' },
};
