/** beställning: that an organisational inbox is added or removed by an order. Judged where two states are compared, by plan and diff. */
import { defineCheck, yesNo } from './api/index.ts';
import { MUNICIPAL } from './support/grounds.ts';

export const inboxOrder = defineCheck({
  name: 'beställning',
  parameters: { required: yesNo('kräver', { default: true, tighter: 'yes' }) },
  messages: {
    added: {
      sv: '{inbox} läggs till utan beställning',
      en: '{inbox} is added without an order',
      advice: {
        sv: 'Skriv beställning uppstart (eller sammanslagning) och ärendets nummer i inkorgen.',
        en: 'Write beställning uppstart (or sammanslagning) and the number of the case in the inbox.',
      },
    },
    removed: {
      sv: '{inbox} tas bort utan beställning',
      en: '{inbox} is removed without an order',
      advice: {
        sv: 'Skriv beställning stängning, ärendets nummer och för {reference} utanför enheten.',
        en: 'Write beställning stängning, the number of the case and för {reference} outside the unit.',
      },
    },
  },
  grounds: () => [MUNICIPAL],
  judge: {},
  phase: 'plan',
});
