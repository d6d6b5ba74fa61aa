/** Only certain options exist. */
import { listed } from '../../words/index.ts';
import { markOf } from '../api/index.ts';
import { titled } from '../support/naming.ts';
import { rule } from './parameters.ts';

export const allowed = rule({
  messages: {
    noSuchOption: {
      sv: 'Option {option} finns inte ({principal})',
      en: 'There is no option {option} ({principal})',
      advice: {
        sv: 'Ta bort eller rätta siffran. De optioner som finns är {options}.',
        en: 'Remove or correct the number. The options that exist are {optionsInEnglish}.',
      },
    },
  },
  principal(principal, { parameters, report }) {
    const known = parameters.options.map(String);
    for (const option of principal.options) {
      if (!parameters.options.includes(option.value)) {
        const words = { options: listed(known, 'sv'), optionsInEnglish: listed(known, 'en') };
        report('noSuchOption', markOf(principal, option.at), {
          option: option.value,
          principal: titled(principal),
          ...words,
        });
      }
    }
  },
});
