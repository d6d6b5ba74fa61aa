/** `läsläge`: one rule for what is in read-only mode, or leaves it. The rules stand in a file each. */
import { defineCheck, messagesOf } from './api/index.ts';
import { archiving } from './read-only/archiving.ts';
import { delegates } from './read-only/delegates.ts';
import { flows } from './read-only/flows.ts';
import { logReview } from './read-only/log-review.ts';
import { manager } from './read-only/manager.ts';
import { newAccess } from './read-only/new-access.ts';
import { npoFirst } from './read-only/npo-first.ts';
import { outsideArea } from './read-only/outside-area.ts';
import { parameters, type Rule } from './read-only/parameters.ts';
import { start } from './read-only/start.ts';

const rules = {
  'new-access': newAccess,
  delegates,
  flows,
  start,
  archiving,
  manager,
  'log-review': logReview,
  'npo-first': npoFirst,
  'outside-area': outsideArea,
} satisfies Record<string, Rule>;

export const readOnly = defineCheck({
  name: 'läsläge',
  traits: {
    safe: ['npoNotFirst'],
    takesAway: [
      'newAccess',
      'noAssignment',
      'delegateInReadOnly',
      'noReview',
      'npoNotFirst',
      'startsUndecided',
      'archivedUndecided',
    ],
  },
  variant: 'rule',
  parameters,
  messages: messagesOf(rules),
  grounds: ({ organisations }) => organisations ?? [],
  looksAt({ rule }) {
    const { part, unit, inbox, absence, flow }: Rule = rules[rule];
    const kinds = { principal: part, division: part, unit: part ?? unit, inbox, absence, flow };
    return (Object.keys(kinds) as (keyof typeof kinds)[]).filter((kind) => kinds[kind] !== undefined);
  },
  judge: {
    principal: (principal, judging) => rules[judging.parameters.rule].part?.(principal, judging),
    division: (division, judging) => rules[judging.parameters.rule].part?.(division, judging),
    unit(unit, judging) {
      rules[judging.parameters.rule].part?.(unit, judging);
      rules[judging.parameters.rule].unit?.(unit, judging);
    },
    inbox: (inbox, judging) => rules[judging.parameters.rule].inbox?.(inbox, judging),
    absence: (absence, judging) => rules[judging.parameters.rule].absence?.(absence, judging),
    flow: (flow, judging) => rules[judging.parameters.rule].flow?.(flow, judging),
  },
});
