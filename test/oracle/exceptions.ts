/** What exceptions forgive, day by day, and what is said of the exceptions themselves. */
import { type Day, holds } from './calendar.ts';
import { CHIEFS } from './deciders.ts';
import { exceptionKey } from './print.ts';
import type { Fault, Questions } from './questions.ts';
import type * as R from './region.ts';
import type { Requirements } from './versions.ts';

/** All that is found, what is forgiven told as such, and what is wrong with the exceptions. */
export function withExceptions(ask: Questions, requirements: Requirements, faults: readonly Fault[]): readonly Fault[] {
  const { exceptions, asOf } = ask.region;
  let found = faults;
  const own: Fault[] = [];
  for (const [index, one] of exceptions.entries()) {
    const at = exceptionKey(index);
    const wrong = faultsOf(ask, requirements, one, at);
    own.push(...wrong);
    if (one.to < asOf) own.push({ code: 'RUT-011', severity: 'varning', at: `${at} till`, subjects: [] });
    if (wrong.length > 0 || one.to < asOf) continue;
    const forgiven = found.flatMap((fault) => forgive(fault, one, asOf));
    const isOfUse = forgiven.some((fault) => fault.suppressed === true && !found.includes(fault));
    if (!isOfUse && holds(one, asOf)) own.push({ code: 'RUT-010', severity: 'varning', at, subjects: [] });
    found = forgiven;
  }
  return [...found, ...own];
}

/** RUT-012: a krav that is no more, a reason or decider that is missing, a decider who may not. */
function faultsOf(ask: Questions, requirements: Requirements, one: R.Exception, at: string): readonly Fault[] {
  const fault = (severity: Fault['severity'], where: string): Fault => ({
    code: 'RUT-012',
    severity,
    at: where,
    subjects: [],
  });
  const isGone = one.to >= ask.region.asOf && !requirements.has(one.code);
  return [
    ...(isGone ? [fault('varning', at)] : []),
    ...(!one.reason || one.decided === undefined ? [fault('fel', at)] : []),
    ...(one.decided !== undefined && !mayDecide(ask, one, one.decided) ? [fault('fel', `${at} beslutat`)] : []),
  ];
}

/** Where it cannot be told which verksamhet it concerns, nothing is said. */
function mayDecide(ask: Questions, { subject, from }: R.Exception, { by, on }: R.Decision): boolean {
  const when = on ?? Math.min(ask.region.asOf, from);
  const where = concerned(ask, subject, when);
  return where.length === 0 || where.some((one) => ask.hasRole(ask.person(by), CHIEFS, one, when));
}

/** The verksamheter of a subject. */
function concerned(ask: Questions, subject: string, on: Day): readonly string[] {
  const person = ask.region.persons.find(({ id }) => id === subject);
  if (person !== undefined) return [...ask.verksamheterIn(person, on, Number.POSITIVE_INFINITY)];
  const unit = ask.region.functions.find(({ name }) => name === subject)?.unit ?? subject.split('.')[0] ?? subject;
  return [ask.verksamhetOf(unit)];
}

/**
 * A fault as it is told with an exception: whole, forgiven, or split by days. One that begins later forgives its own days. Of
 * a fault that will hold later the first day decides.
 */
function forgive(fault: Fault, one: R.Exception, asOf: Day): readonly Fault[] {
  if (fault.suppressed === true || fault.code !== one.code || !fault.subjects.includes(one.subject)) return [fault];
  const { days, later } = fault;
  if (days === undefined) return [holds(one, later?.[0] ?? asOf) ? { ...fault, suppressed: true } : fault];
  const part = (some: readonly Day[], suppressed: boolean): readonly Fault[] =>
    some.length === 0 ? [] : [{ ...fault, days: some, suppressed }];
  return [
    ...part(
      days.filter((on) => holds(one, on)),
      true,
    ),
    ...part(
      days.filter((on) => !holds(one, on)),
      false,
    ),
  ];
}
