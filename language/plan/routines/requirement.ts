/** One krav in two versions of its routine: what of it is otherwise. */
import type { Check } from '../../checks/api/index.ts';
import type { Modality, Requirement } from '../../model/index.ts';
import { type BindingChange, bindingChanges } from './bindings.ts';
import { type Manner, mannerOf } from './manner.ts';

interface Both<T> {
  readonly before: T;
  readonly after: T;
}

/** What differs; undefined for what is the same. */
export interface RequirementChange {
  readonly before: Requirement;
  readonly after: Requirement;
  readonly quote: Both<string> | undefined;
  readonly section: Both<string> | undefined;
  readonly modality: Both<Modality> | undefined;
  /** Another way of judging it, or through other clauses; other checks are told one by one. */
  readonly manner: Both<Manner> | undefined;
  /** Another reason why it is judged by hand. */
  readonly reason: Both<string> | undefined;
  readonly bindings: readonly BindingChange[];
}

/** What changed of a krav; undefined where nothing did. */
export function requirementChange(
  before: Requirement,
  after: Requirement,
  checks: ReadonlyMap<string, Check>,
): RequirementChange | undefined {
  const [was, is] = [mannerOf(before), mannerOf(after)];
  const isSameWay = was.kind === is.kind && (was.kind === 'checks' || sameNames(was, is));
  const change: RequirementChange = {
    before,
    after,
    quote: differing(before.quote?.value ?? '', after.quote?.value ?? ''),
    section: differing(before.section?.value ?? '', after.section?.value ?? ''),
    modality: differing(before.modality, after.modality),
    manner: isSameWay ? undefined : { before: was, after: is },
    reason:
      was.kind === 'manual' && is.kind === 'manual' ? differing(before.manual?.value, after.manual?.value) : undefined,
    bindings: was.kind === 'checks' && is.kind === 'checks' ? bindingChanges(before, after, checks) : [],
  };
  const { quote, section, modality, manner, reason, bindings } = change;
  return [quote, section, modality, manner, reason].every((one) => one === undefined) && bindings.length === 0
    ? undefined
    : change;
}

function differing<T>(before: T, after: T): Both<NonNullable<T>> | undefined {
  return before === after || before == null || after == null ? undefined : { before, after };
}

function sameNames(one: Manner, other: Manner): boolean {
  return one.names.length === other.names.length && one.names.every((name) => other.names.includes(name));
}
