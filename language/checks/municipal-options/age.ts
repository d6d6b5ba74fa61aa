/** What is known about the options may have changed since it was written down. */
import { addMonths, formatDay } from '../../time/index.ts';
import { listed } from '../../words/index.ts';
import { markOf } from '../api/index.ts';
import { titled } from '../support/naming.ts';
import { rule } from './parameters.ts';

export const age = rule({
  messages: {
    oldSource: {
      sv: 'Uppgiften om option {options} för {principal} är från {updated}',
      en: 'What is known of option {optionsInEnglish} for {principal} is from {updated}',
      advice: {
        sv: 'Kontrollera med kommunen att valet står kvar. Sidan om kommunerna är äldre än {months} månader.',
        en: 'Check with the municipality that the choice stands. The page is more than {months} months old.',
      },
    },
  },
  principal(principal, { asOf, clause, parameters, report }) {
    const updated = clause?.routine.updated?.value;
    const months = parameters.months ?? 0;
    const chosen = principal.options.filter(({ value }) => parameters.options.includes(value));
    if (updated === undefined || chosen.length === 0 || addMonths(updated, months) >= asOf) return;
    if (principal.type?.value === 'municipality' && principal.optionsAt !== undefined) {
      const numbers = chosen.map(({ value }) => String(value));
      const args = {
        options: listed(numbers, 'sv'),
        optionsInEnglish: listed(numbers, 'en'),
        principal: titled(principal),
        updated: formatDay(updated),
        months,
      };
      report('oldSource', markOf(principal, principal.optionsAt), args);
    }
  },
});
