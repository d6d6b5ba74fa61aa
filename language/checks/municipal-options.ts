/** `kommunoption`: one rule about the options that municipalities have chosen. The rules stand in a file each. */
import { defineCheck, messagesOf } from './api/index.ts';
import { age } from './municipal-options/age.ts';
import { allowed } from './municipal-options/allowed.ts';
import { atMost } from './municipal-options/at-most.ts';
import { basic } from './municipal-options/basic.ts';
import { healthCare, schoolHealth } from './municipal-options/journal.ts';
import { parameters, type Rule } from './municipal-options/parameters.ts';

const rules = {
  allowed,
  basic,
  'at-most': atMost,
  'school-health': schoolHealth,
  'health-care': healthCare,
  age,
} satisfies Record<string, Rule>;

export const municipalOptions = defineCheck({
  name: 'kommunoption',
  traits: { safe: ['noBasicOption'] },
  variant: 'rule',
  parameters,
  messages: messagesOf(rules),
  judge: {
    principal: (principal, judging) => rules[judging.parameters.rule].principal?.(principal, judging),
    unit: (unit, judging) => rules[judging.parameters.rule].unit?.(unit, judging),
  },
});
