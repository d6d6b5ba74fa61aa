/** The basic option is every municipality's. */
import { markOf } from '../api/index.ts';
import { titled } from '../support/naming.ts';
import { rule } from './parameters.ts';

export const basic = rule({
  messages: {
    noBasicOption: {
      sv: 'Kommunen {principal} saknar option {option}',
      en: 'The municipality {principal} lacks option {option}',
      advice: {
        sv: 'Lägg till option {option}. Den är grunden, och alla kommuner har valt den.',
        en: 'Add option {option}. It is the basic one, and all municipalities have chosen it.',
      },
    },
  },
  principal(principal, { parameters, report }) {
    if (principal.type?.value !== 'municipality' || principal.broken) return;
    for (const option of parameters.options) {
      if (!principal.options.some(({ value }) => value === option)) {
        report('noBasicOption', markOf(principal, principal.nameAt), { principal: titled(principal), option });
      }
    }
  },
});
