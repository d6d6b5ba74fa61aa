/** What can be said about who assigned ombud and who decided for how long. */
import type { Messages } from '../api/index.ts';

export const messages = {
  nobodyAssigned: {
    sv: 'Ingen har tilldelat ombuden för {owner}[ efter horisonten]',
    en: 'Nobody has assigned the delegates of {owner}[ after the horizon]',
    advice: {
      sv: 'Skriv tilldelat av och den som tilldelade: {roles} i ägarens verksamhet.',
      en: 'Write tilldelat av and who assigned them: {rolesInEnglish} in the owner’s department.',
    },
  },
  nobodyDecided: {
    sv: 'Ingen har beslutat hur länge {owner} har ombud[ efter horisonten]',
    en: 'Nobody has decided for how long {owner} has delegates[ after the horizon]',
    advice: {
      sv: 'Skriv beslutat av och den som beslutade: {roles} i ägarens verksamhet.',
      en: 'Write beslutat av and who decided: {rolesInEnglish} in the owner’s department.',
    },
  },
  mayNotAssign: {
    sv: '{person} får inte tilldela ombud för {owner}[ efter horisonten]',
    en: '{person} may not assign delegates for {owner}[ after the horizon]',
    advice: {
      sv: 'Den som tilldelar ska vara {roles} i {departments}. Låt någon med den rollen göra det.',
      en: 'Whoever assigns must be {rolesInEnglish} in {departmentsInEnglish}. Let someone with that role do it.',
    },
  },
  mayNotDecide: {
    sv: '{person} får inte besluta om ombud för {owner}[ efter horisonten]',
    en: '{person} may not decide about delegates for {owner}[ after the horizon]',
    advice: {
      sv: 'Den som beslutar om tiden ska vara {roles} i {departments}. Låt någon med den rollen göra det.',
      en: 'Whoever decides the period must be {rolesInEnglish} in {departmentsInEnglish}. Let such a person do it.',
    },
  },
  assignsForSelf: {
    sv: '{owner} tilldelar ombud till sin egen inkorg[ efter horisonten]',
    en: '{owner} assigns delegates to their own inbox[ after the horizon]',
    advice: {
      sv: 'Låt någon annan tilldela ombuden: {roles}. Det gäller också den som är chef.',
      en: 'Let someone else assign the delegates: {rolesInEnglish}. That holds for managers too.',
    },
  },
  decidesForSelf: {
    sv: '{owner} beslutar om ombud för sig själv[ efter horisonten]',
    en: '{owner} decides about delegates for themselves[ after the horizon]',
    advice: {
      sv: 'Låt gärna en annan chef besluta hur länge ombuden gäller: {roles}.',
      en: 'Rather let another manager decide for how long the delegates hold: {rolesInEnglish}.',
    },
  },
  decidedAfterwards: {
    sv: 'Beslutet om ombud för {owner} är fattat {decided}, efter första dagen {first}[, som ligger efter horisonten]',
    en: 'The decision about delegates of {owner} is of {decided}, after the first day {first}[, which is after the horizon]',
    advice: {
      sv: 'Rätta datumet, eller låt ombudet gälla från den dag då beslutet fattades.',
      en: 'Correct the date, or let the delegate hold from the day of the decision.',
    },
    severity: 'warning',
  },
} satisfies Messages;
