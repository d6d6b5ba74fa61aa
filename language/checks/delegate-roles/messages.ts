/** What can be said about who assigned ombud and who decided for how long. */
import type { Messages } from '../api/index.ts';

export const messages = {
  nobodyAssigned: {
    sv: 'Ingen har tilldelat ombuden för {owner}',
    en: 'Nobody has assigned the delegates of {owner}',
    advice: {
      sv: 'Skriv tilldelat av och den som tilldelade: {roles} i ägarens verksamhet.',
      en: 'Write tilldelat av and who assigned them: {rolesInEnglish} in the owner’s department.',
    },
  },
  nobodyDecided: {
    sv: 'Ingen har beslutat hur länge {owner} har ombud',
    en: 'Nobody has decided for how long {owner} has delegates',
    advice: {
      sv: 'Skriv beslutat av och den som beslutade: {roles} i ägarens verksamhet.',
      en: 'Write beslutat av and who decided: {rolesInEnglish} in the owner’s department.',
    },
  },
  mayNotAssign: {
    sv: '{person} får inte tilldela ombud för {owner}',
    en: '{person} may not assign delegates for {owner}',
    advice: {
      sv: 'Den som tilldelar ska vara {roles} i {departments}. Låt någon med den rollen göra det.',
      en: 'Whoever assigns must be {rolesInEnglish} in {departmentsInEnglish}. Let someone with that role do it.',
    },
  },
  mayNotDecide: {
    sv: '{person} får inte besluta om ombud för {owner}',
    en: '{person} may not decide about delegates for {owner}',
    advice: {
      sv: 'Den som beslutar om tiden ska vara {roles} i {departments}. Låt någon med den rollen göra det.',
      en: 'Whoever decides the period must be {rolesInEnglish} in {departmentsInEnglish}. Let such a person do it.',
    },
  },
  assignsForSelf: {
    sv: '{owner} tilldelar ombud till sin egen inkorg',
    en: '{owner} assigns delegates to their own inbox',
    advice: {
      sv: 'Låt någon annan tilldela ombuden: {roles}. Det gäller också den som är chef.',
      en: 'Let someone else assign the delegates: {rolesInEnglish}. That holds for managers too.',
    },
  },
  decidesForSelf: {
    sv: '{owner} beslutar om ombud för sig själv',
    en: '{owner} decides about delegates for themselves',
    advice: {
      sv: 'Låt gärna en annan chef besluta hur länge ombuden gäller: {roles}.',
      en: 'Rather let another manager decide for how long the delegates hold: {rolesInEnglish}.',
    },
  },
} satisfies Messages;
