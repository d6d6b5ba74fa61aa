/** `undantag`: what a departure from certain clauses must say. */
import type { Exemption } from '../model/index.ts';
import { defineCheck, markOf, someOf, word } from './api/index.ts';

export const exemptions = defineCheck({
  name: 'undantag',
  parameters: {
    required: someOf(
      'kräver',
      { motivering: 'noJustification', avvikelse: 'noDeviation', beslutat: 'noDecision' },
      { tighter: 'superset' },
    ),
    /** How the ids of the clauses begin that the departure is from, such as LL. */
    clauses: word('klausuler', { tighter: 'identity' }),
  },
  messages: {
    noJustification: {
      sv: 'Undantaget från {clause} för {subject} saknar motivering',
      en: 'The exemption from {clause} for {subject} has no justification',
      advice: { sv: 'Skriv motivering och skälet.', en: 'Write motivering and the reason.' },
    },
    noDeviation: {
      sv: 'Undantaget från {clause} för {subject} saknar avvikelse',
      en: 'The exemption from {clause} for {subject} has no deviation',
      advice: {
        sv: 'Rapportera orsaken i avvikelsesystemet och skriv avvikelse och ärendets beteckning.',
        en: 'Report the reason in the deviation system, and write avvikelse and the reference of the case.',
      },
    },
    noDecision: {
      sv: 'Undantaget från {clause} för {subject} saknar beslut',
      en: 'The exemption from {clause} for {subject} has no decision',
      advice: { sv: 'Skriv beslutat av och vem som beslutade.', en: 'Write beslutat av and who decided.' },
    },
  },
  judge: {
    exemption(exemption, { asOf, parameters, report }) {
      const { clause, subject } = exemption;
      if (exemption.broken || !clause.value.startsWith(`${parameters.clauses}-`) || isOver(exemption, asOf)) return;
      const stated = {
        noJustification: exemption.justification,
        noDeviation: exemption.deviation,
        noDecision: exemption.decidedBy,
      };
      for (const trigger of parameters.required) {
        if (stated[trigger] === undefined) {
          const name = subject.inbox === undefined ? subject.name : `${subject.name}.${subject.inbox.value}`;
          report(trigger, markOf(exemption, clause.at), { clause: clause.value, subject: name });
        }
      }
    },
  },
});

/** Of an exemption whose time is over only that is said. */
function isOver({ period }: Exemption, asOf: number): boolean {
  return period?.readable === true && period.to < asOf;
}
