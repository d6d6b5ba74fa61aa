/** One cause, one finding: which of several clauses that find the same thing is the one that says it. */
import type { Message } from '../checks/api/index.ts';
import { distinction, type Finding } from '../model/index.ts';
import type { RawFinding } from './judge.ts';
import { severityRank } from './severity-rank.ts';

/**
 * Of findings with one cause (else one check and message), inbox and place: what holds today goes before what is to come; one
 * that yields comes last; then the region's
 * before a local routine's; one whose routine states the parameter in question before one that has it by default; the
 * more severe; the one that comes to pass first; the first.
 */
export function settle(raw: readonly RawFinding[]): readonly Finding[] {
  const best = new Map<string, RawFinding>();
  for (const candidate of raw) {
    const key = placeOf(candidate, causeOf(candidate));
    const rival = best.get(key);
    if (rival === undefined || goesBefore(candidate, rival)) best.set(key, candidate);
  }
  return [...best.values()].filter((one) => !isSaidByAnother(one, best)).map(({ finding }) => finding);
}

/** Whether what is said at the place, of another cause, says this too. */
function isSaidByAnother(one: RawFinding, best: ReadonlyMap<string, RawFinding>): boolean {
  const cause = messageIn(one.bound, one.finding.trigger)?.saidBy;
  const other = cause === undefined ? undefined : best.get(placeOf(one, cause));
  return other !== undefined && goesBefore(other, one);
}

function causeOf({ finding, bound }: RawFinding): string {
  return messageIn(bound, finding.trigger)?.cause ?? `${finding.check}|${distinction(finding).trigger}`;
}

function placeOf({ finding }: RawFinding, cause: string): string {
  const { mark, days, subject, afterHorizon } = finding;
  const inbox = subject?.inbox === undefined ? '' : subject.inbox.at;
  return `${cause}|${mark.anchor.file}|${mark.anchor.start}|${mark.at}|${inbox}|${days === undefined ? '' : 'd'}${afterHorizon === true ? 'a' : ''}`;
}

function goesBefore(a: RawFinding, b: RawFinding): boolean {
  const order =
    Number(a.isAhead === true) - Number(b.isAhead === true) ||
    Number(yields(a)) - Number(yields(b)) ||
    Number(isLocal(a)) - Number(isLocal(b)) ||
    Number(!statesIt(a)) - Number(!statesIt(b)) ||
    severityRank(a.finding.severity) - severityRank(b.finding.severity) ||
    (a.finding.from ?? 0) - (b.finding.from ?? 0);
  return order < 0;
}

function yields({ finding, bound }: RawFinding): boolean {
  return messageIn(bound, finding.trigger)?.yields === true;
}

function isLocal({ finding }: RawFinding): boolean {
  return finding.clause?.routine.type === 'local';
}

function statesIt({ finding, bound }: RawFinding): boolean {
  const voices = messageIn(bound, finding.trigger)?.voices;
  return voices === undefined || bound === undefined || bound.stated.has(voices);
}

function messageIn(bound: RawFinding['bound'], trigger: string): Message | undefined {
  return bound?.check.messages[trigger];
}
