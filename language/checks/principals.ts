/** `huvudman`: a private provider takes part by an agreement. */
import { modeOn, type Principal, unitsUnder, type Workspace } from '../model/index.ts';
import type { Day } from '../time/index.ts';
import { defineCheck, markOf, yesNo } from './api/index.ts';
import { titled } from './support/naming.ts';

/** What the lack of an agreement may rest on: that the provider writes certificates, or that some of it is in läsläge. */
const CERTIFICATES = 'intyg';
const READ_ONLY = 'läsläge';

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
  grounds: () => [CERTIFICATES, READ_ONLY],
  judge: {
    principal(principal, { ws, asOf, parameters, report }) {
      const isPrivate = principal.type?.value === 'private';
      if (parameters.privateNeedsAgreement && isPrivate && principal.agreement === undefined && !principal.broken) {
        const grounds = groundsOf(ws, principal, asOf);
        report('noAgreement', markOf(principal, principal.nameAt), { principal: titled(principal) }, { grounds });
      }
    },
  },
});

function groundsOf(ws: Workspace, principal: Principal, asOf: Day): readonly string[] {
  const units = unitsUnder(ws, principal);
  const writes = units.some(({ writesCertificates }) => writesCertificates !== undefined);
  const isReadOnly = units.some((unit) => modeOn(ws, unit, asOf) === 'read-only');
  return [...(writes ? [CERTIFICATES] : []), ...(isReadOnly ? [READ_ONLY] : [])];
}
