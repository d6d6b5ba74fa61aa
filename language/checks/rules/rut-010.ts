/** RUT-010: a valid undantag that forgives nothing. The engine finds it, once all else is judged. */
import { defineRule } from '../api/index.ts';

export const rut010 = defineRule({
  code: 'RUT-010',
  severity: 'warning',
  traits: { tag: 'unnecessary', isLast: true, safe: ['unused'] },
  messages: {
    unused: {
      sv: 'Undantaget från {clause} behövs inte',
      en: 'The exception from {clause} is not needed',
      advice: {
        sv: '{reasonSv} Ta bort undantaget.',
        en: '{reasonEn} Remove the exception.',
      },
    },
  },
  judge: {},
});
