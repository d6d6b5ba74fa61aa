/** What RUT-026 says of a line of a förväntan. */
import type { Message } from '../../api/index.ts';

export const messages = {
  reached: {
    sv: '{person} når {inboxSv} {daySv}',
    en: '{person} reaches {inboxEn} on {dayEn}',
    advice: {
      sv: 'Ta bort raden som ger tillgång, eller ändra förväntan.',
      en: 'Remove the line that gives access, or change the expectation.',
    },
  },
  notReached: {
    sv: '{person} når inte {inboxSv} {daySv}',
    en: '{person} does not reach {inboxEn} on {dayEn}',
    advice: {
      sv: 'Lägg till {person} i inkorgen den dagen, eller ändra förväntan.',
      en: 'Add {person} to the inbox on that day, or change the expectation.',
    },
  },
  reachedFromOutside: {
    sv: '{person} når {inboxSv} {daySv} utan uppdrag i {part}',
    en: '{person} reaches {inboxEn} on {dayEn} without an assignment in {part}',
    advice: {
      sv: 'Ta bort raden som ger tillgång, lägg till uppdraget, eller ändra förväntan.',
      en: 'Remove the line that gives access, add the assignment, or change the expectation.',
    },
  },
  tooFewChecks: {
    sv: '{inboxSv} bevakas {count} av {needed} gånger {daySv}',
    en: '{inboxEn} is checked {count} of {needed} times on {dayEn}',
    advice: {
      sv: 'Lägg till klockslag då enheten är öppen och någon är på plats, eller ändra förväntan.',
      en: 'Add times when the unit is open and someone is present, or change the expectation.',
    },
  },
  uncovered: {
    sv: '{person} saknar ombud {daySv}',
    en: '{person} has no delegate on {dayEn}',
    advice: {
      sv: 'Lägg till ett ombud som är på plats den dagen, eller ändra förväntan.',
      en: 'Add a delegate who is present on that day, or change the expectation.',
    },
  },
} as const satisfies Record<string, Message>;
