/** `huvudman`: a private provider takes part by an agreement. */
import { defineCheck, markOf, yesNo } from './api/index.ts';
import { titled } from './support/naming.ts';

export const principals = defineCheck({
  name: 'huvudman',
  parameters: { privateNeedsAgreement: yesNo('privat_kräver_avtal', { default: true, tighter: 'yes' }) },
  messages: {
    noAgreement: {
      sv: 'Den privata vårdgivaren {principal} saknar avtal',
      en: 'The private provider {principal} has no agreement',
      advice: {
        sv: 'Skriv avtal och avtalets beteckning. Rutinerna gäller privata vårdgivare med avtal med regionen.',
        en: 'Write avtal and its reference. The routines are for private providers with an agreement.',
      },
    },
  },
  judge: {
    principal(principal, { parameters, report }) {
      const isPrivate = principal.type?.value === 'private';
      if (parameters.privateNeedsAgreement && isPrivate && principal.agreement === undefined && !principal.broken) {
        report('noAgreement', markOf(principal, principal.nameAt), { principal: titled(principal) });
      }
    },
  },
});
