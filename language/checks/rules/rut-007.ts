/** RUT-007: an organisation number whose check digit is wrong. */
import { defineRule, markOf } from '../api/index.ts';
import { checkDigit, passesLuhn } from '../support/luhn.ts';

export const rut007 = defineRule({
  code: 'RUT-007',
  severity: 'error',
  traits: { saysOfPast: true },
  messages: {
    checkDigit: {
      sv: 'Organisationsnumret {number} har fel kontrollsiffra',
      en: 'The organisation number {number} has a wrong check digit',
      advice: {
        sv: 'Är de andra siffrorna rätt ska det vara {corrected}. Jämför med registreringsbeviset.',
        en: 'If the other digits are right it must be {corrected}. Compare with the registration.',
      },
    },
  },
  judge: {
    principal(principal, { report }) {
      const number = principal.organisationNumber;
      if (number === undefined || passesLuhn(number.value.replace('-', ''))) return;
      const corrected = correct(number.value);
      report('checkDigit', markOf(principal, number.at), { number: number.value, corrected });
    },
  },
});

function correct(number: string): string {
  const kept = number.slice(0, -1);
  return `${kept}${checkDigit(kept.replace('-', ''))}`;
}
