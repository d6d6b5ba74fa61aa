/** inkorgsnamn: that shared inboxes are named as the routine has it, and that no two have names that look the same. */
import {
  foldTitle,
  INBOX_WORDS,
  type Inbox,
  type SharedInboxSubject,
  type Unit,
  valuesOfWords,
} from '../model/index.ts';
import { defineCheck, type Judging, type Messages, markOf, oneOf, only, text, type Values } from './api/index.ts';
import { firstTitled } from './support/inbox-titles.ts';
import { titled } from './support/naming.ts';
import { note } from './support/notes.ts';
import { inboxTitle, isInboxThatHolds } from './support/shared-inboxes.ts';

const parameters = {
  inbox: oneOf('inkorg', { ...valuesOfWords(INBOX_WORDS), alla: 'all' as const }, { tighter: 'identity' }),
  pattern: only(['message', 'collaboration'], text('mönster')),
};

const messages = {
  offPattern: {
    sv: '{unit}: inkorgens namn är inte ”{expected}”',
    en: '{unit}: the name of the inbox is not “{expected}”',
    advice: {
      sv: 'Skriv namn "{expected}", eller ta bort raden: då blir namnet detta av sig självt.',
      en: 'Write namn "{expected}", or remove the line: the name is then this by itself.',
    },
  },
  sameName: {
    sv: 'Två delade inkorgar heter ”{title}”',
    en: 'Two shared inboxes are called “{title}”',
    advice: {
      sv: 'Ge dem olika namn. Den som svarar kan annars inte välja rätt inkorg. Stora och små bokstäver skiljer dem inte.',
      en: 'Give them different names. Whoever replies cannot choose the right one otherwise. Case makes no difference.',
    },
  },
  tooLong: {
    sv: 'Inkorgens namn i {name} är {length} tecken, {most} ryms',
    en: 'The inbox’s name in {name} has {length} characters, {most} fit',
    advice: {
      sv: 'Korta namnet till högst {most} tecken. Längre namn ryms inte i journalsystemet.',
      en: 'Shorten the name to {most} characters at most. The record system holds no more.',
    },
  },
} as const satisfies Messages;

type InboxNamesJudging = Judging<Values<typeof parameters>, typeof messages>;

/** The real system's limit. */
const LONGEST = 100;

/** As many of the others are pointed at. */
const MOST_NOTES = 5;

export const inboxNames = defineCheck({
  name: 'inkorgsnamn',
  traits: { safe: ['offPattern'] },
  variant: 'inbox',
  parameters,
  messages,
  judge: {
    inbox: (subject, judging) => {
      if (!isInboxThatHolds(subject)) return;
      const { inbox, pattern } = judging.parameters;
      if (inbox === 'all') {
        judgeDifference(subject, judging);
      } else if (pattern !== undefined && subject.owner.kind === 'unit' && subject.inbox.kind === inbox) {
        judgePattern(subject.owner, subject.inbox as Inbox, pattern, judging);
      }
    },
  },
});

function judgePattern(unit: Unit, { title }: Inbox, pattern: string, { report }: InboxNamesJudging): void {
  const expected = pattern.replaceAll('{enhet}', titled(unit)).normalize('NFC');
  if (title !== undefined && title.value !== expected) {
    const related = [note(unit, unit.nameAt, 'Enhetens namn står här.', 'The name of the unit stands here.')];
    report('offPattern', markOf(unit, title.at), { unit: titled(unit), expected }, { related });
  }
}

function judgeDifference(subject: SharedInboxSubject, judging: InboxNamesJudging): void {
  const { owner, inbox } = subject;
  if (inbox.title === undefined && owner.broken) return;
  const title = inboxTitle(subject);
  const mark = markOf(owner, inbox.title?.at ?? owner.nameAt);
  const { length } = [...title];
  if (length > LONGEST && !isSaidOfSibling(subject, (other) => [...other].length > LONGEST)) {
    judging.report('tooLong', mark, { name: owner.name, length, most: LONGEST });
  }
  const others = othersTitled(title, subject, judging);
  if (others.length > 0 && !isSaidOfSibling(subject, (other, at) => othersTitled(other, at, judging).length > 0)) {
    const related = others.map((other) =>
      note(other.owner, other.inbox.title?.at ?? other.owner.nameAt, 'Samma namn.', 'The same name.'),
    );
    judging.report('sameName', mark, { title }, { related });
  }
}

/** The first of the others with the same title. */
function othersTitled(
  title: string,
  { inbox }: SharedInboxSubject,
  { ws, asOf }: InboxNamesJudging,
): readonly SharedInboxSubject[] {
  const first = firstTitled(ws, foldTitle(title), asOf, MOST_NOTES + 1);
  return first.filter((other) => other.inbox !== inbox).slice(0, MOST_NOTES);
}

/**
 * Whether the same is said at the unit's name already: both its inboxes take their names from it, so the first of them that
 * is at fault speaks for both.
 */
function isSaidOfSibling(
  { owner, inbox }: SharedInboxSubject,
  isAtFault: (title: string, subject: SharedInboxSubject) => boolean,
): boolean {
  if (owner.kind !== 'unit' || inbox.title !== undefined) return false;
  return owner.inboxes
    .slice(0, owner.inboxes.indexOf(inbox as Inbox))
    .map((earlier): SharedInboxSubject => ({ owner, inbox: earlier }))
    .filter((earlier) => earlier.inbox.title === undefined && isInboxThatHolds(earlier))
    .some((earlier) => isAtFault(inboxTitle(earlier), earlier));
}
