/** Display names of shared inboxes. */
import type { FunctionInbox, Inbox, Unit } from './declarations.ts';
import { INBOX_WORDS, type Keywords, valuesOfWords } from './keywords.ts';
import type { InboxKind } from './values.ts';

/** What the display name of an inbox adds to the unit's. */
export const INBOX_TITLES: Keywords<InboxKind> = { message: 'Meddelande', collaboration: 'Samverkan' };

/** The name a colleague sees: `namn`, else the unit's name and the kind; for a funktionsinkorg `namn`, else its text. */
export function titleOf(owner: Unit, inbox: Inbox): string;
export function titleOf(owner: FunctionInbox): string;
export function titleOf(owner: Unit | FunctionInbox, inbox?: Inbox): string {
  const stated = inbox === undefined ? (owner as FunctionInbox).title : inbox.title;
  if (stated !== undefined) return stated.value;
  const text = owner.text?.value ?? owner.name;
  return inbox === undefined ? text : `${text} ${INBOX_TITLES[inbox.kind]}`;
}

/** Equal for names that differ only in case and white space. */
export function foldTitle(title: string): string {
  return title.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** The Swedish word for a kind of inbox, as in `FristadVC.samverkan`. */
export function inboxWord(kind: InboxKind): string {
  return INBOX_WORDS[kind];
}

const KINDS = valuesOfWords(INBOX_WORDS);

/** The kind a word after a dot names. */
export function inboxKindOf(word: string): InboxKind | undefined {
  return KINDS[word];
}
