/** What a requirement about the municipalities' options states, and what its rules look at. */
import type { Principal, Unit } from '../../model/index.ts';
import { type Judging, type Messages, number, numbers, oneOf, only, type Values } from '../api/index.ts';

export const parameters = {
  rule: oneOf(
    'regel',
    {
      tillåtna: 'allowed',
      grund: 'basic',
      högst: 'at-most',
      elevhälsa: 'school-health',
      hälso_och_sjukvård: 'health-care',
      ålder: 'age',
    },
    { tighter: 'identity' },
  ),
  /** The options that the rule is about. */
  options: numbers('värden', { tighter: 'identity' }),
  /** How many municipalities at most. */
  count: only(['at-most'], number('antal')),
  /** How old the source may be. */
  months: only(['age'], number('månader')),
};

/** What a rule may look at. */
interface Looks<J> {
  readonly principal?: (principal: Principal, judging: J) => void;
  readonly unit?: (unit: Unit, judging: J) => void;
}

/** A rule as the check sees it. */
export interface Rule extends Looks<Judging<Values<typeof parameters>, Messages>> {
  readonly messages: Messages;
}

/** Defines one rule; inside, the holes of its messages are typed. */
export function rule<const M extends Messages>(
  definition: Looks<Judging<Values<typeof parameters>, M>> & { readonly messages: M },
): Rule {
  return definition as unknown as Rule;
}
