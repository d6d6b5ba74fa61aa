/** What can be said about days of an absence on which too few ombud are present. */
import type { Messages } from '../api/index.ts';

const advice = {
  sv: 'Lägg till ett ombud från {departments} som är på plats de dagarna.',
  en: 'Add a delegate from {departmentsInEnglish} who is present on those days.',
};

/** What is common to the ways of saying that nobody is there. */
const nobody = { advice, voices: 'minst', cause: 'no-delegate-present' };

export const messages = {
  uncovered: {
    sv: '{owner} saknar ombud i {dayCount|dag|dagar}[ efter horisonten], först {firstDay}',
    en: '{owner} has no delegate on {dayCount|day|days}[ after the horizon], first {firstDay}',
    ...nobody,
  },
  uncoveredTrash: {
    sv: '{owner} saknar ombud i {dayCount|dag|dagar}[ efter horisonten], först {firstDay}. Papperskorgen töms av sig själv.',
    en: '{owner} has no delegate on {dayCount|day|days}[ after the horizon], first {firstDay}. The trash empties itself.',
    ...nobody,
  },
  uncoveredDialogues: {
    sv: '{owner} saknar ombud i {dayCount|dag|dagar}[ efter horisonten], först {firstDay}. Intygsdialoger löper ut.',
    en: '{owner} has no delegate on {dayCount|day|days}[ after the horizon], first {firstDay}. Certificate dialogues run out.',
    ...nobody,
  },
  uncoveredBoth: {
    sv: '{owner} saknar ombud i {dayCount|dag|dagar}[ efter horisonten], först {firstDay}. Papperskorgen töms, intygsdialoger löper ut.',
    en: '{owner} has no delegate on {dayCount|day|days}[ after the horizon], first {firstDay}. The trash empties, dialogues run out.',
    ...nobody,
  },
  tooFew: {
    sv: '{owner} har färre än {needed} ombud i {dayCount|dag|dagar}[ efter horisonten], först {firstDay}',
    en: '{owner} has fewer than {needed} delegates on {dayCount|day|days}[ after the horizon], first {firstDay}',
    advice,
    voices: 'minst',
  },
  nobodySigns: {
    sv: 'Inget ombud för {owner} får signera i {dayCount|dag|dagar}[ efter horisonten], först {firstDay}',
    en: 'No delegate of {owner} may sign on {dayCount|day|days}[ after the horizon], first {firstDay}',
    advice: {
      sv: 'Lägg till ett ombud med signeringsrätt från {departments} som är på plats de dagarna.',
      en: 'Add a delegate with signeringsrätt from {departmentsInEnglish} who is present on those days.',
    },
    voices: 'signeringsrätt',
  },
} satisfies Messages;
