/** What a problem of the words has in common with every finding: which rule tells of it, in which words. */
import { problemMessage, problemValues, ruleOf } from '../checks/index.ts';
import type { Finding, Mark, NamedProblem, Related } from '../model/index.ts';

/** The rule, the message and its values. */
export function tellingOf(
  problem: NamedProblem,
): Pick<Finding, 'code' | 'severity' | 'check' | 'trigger' | 'template' | 'args'> {
  const { name } = ruleOf(problem);
  const template = problemMessage(problem);
  const { trigger } = problem;
  return { code: name, severity: 'error', check: name, trigger, template, args: problemValues(problem) };
}

/** A note at the words that explain a problem, where there are any. */
export function besideOf<P>(problem: NamedProblem, place: P | undefined, mark: (place: P) => Mark): readonly Related[] {
  const message = problemMessage(problem).beside;
  return place === undefined || message === undefined ? [] : [{ mark: mark(place), message }];
}
