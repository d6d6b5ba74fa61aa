/** What RUT-003 says of a property or a parameter, found while a file is read. */
import type { ProblemMessage } from '../../api/index.ts';

const beside = { sv: 'Den första, som gäller.', en: 'The first one, which holds.' };

export const problems = {
  secondProperty: {
    sv: 'Uppgiften {property} står mer än en gång',
    en: 'The property {property} stands more than once',
    advice: {
      sv: 'Den första gäller. Behåll den som är rätt och ta bort den andra.',
      en: 'The first one holds. Keep the one that is right and remove the other.',
    },
    beside,
  },
  secondParameter: {
    sv: 'Parametern {name} står mer än en gång',
    en: 'The parameter {name} stands more than once',
    advice: {
      sv: 'Den första gäller. Skriv flera värden på en rad, med komma emellan.',
      en: 'The first one holds. Write several values on one line, with commas between.',
    },
    beside,
  },
} as const satisfies Record<string, ProblemMessage>;
