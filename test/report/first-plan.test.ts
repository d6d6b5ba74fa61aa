/** The first plan of a region, from a system in which nothing is yet: more rows than a call takes arguments. */
import { expect, it } from 'vitest';
import { planOf, tellingOf } from '../../language/plan/index.ts';
import type { MadePlan } from '../../language/report/plan/made.ts';
import { prettyPlan } from '../../language/report/plan/pretty.ts';
import { verdictOf } from '../../language/report/plan/verdict.ts';
import { plain } from '../../language/report/terminal/paint.ts';
import { inbox, state, unit } from '../support/plan/states.ts';

const MANY = 130_000;

it('is told whole', () => {
  const members = Array.from({ length: MANY }, (_, i) => ({
    inbox: 'A.samverkan',
    person: `p${i}`,
    from: null,
    to: null,
  }));
  const [empty, desired] = [state(), state({ units: [unit('A')], inboxes: [inbox('A.samverkan')], members })];
  const options = { allowRemovals: new Set<string>(), untold: new Set<never>(), tellsOfFrozen: true };
  const digester = (): string => '';
  const made: MadePlan = {
    plan: planOf(empty, desired, options, digester),
    telling: tellingOf(empty, desired),
    digester,
    findings: [],
    doubts: [],
  };
  const verdict = verdictOf(made, { detailedExitcode: false, isOther: false });
  const text = prettyPlan(made, verdict, { language: 'sv', width: 100, paint: plain });
  expect(text).toContain(`Verksamheten (${MANY})`);
});
