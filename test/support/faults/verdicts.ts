/** What must hold of a run with a fault in it; what does not, in words. */
import type { At } from './fault.ts';
import { type Ended, halfDone, type Rehearsed, type Tried, withoutDrafts } from './faulty-runs.ts';

/** A part of it goes wrong in the way that `at` says; nothing in the list: all is as it must be. */
export type Verdict = (tried: Tried, rehearsed: Rehearsed, at: At) => readonly string[];

/** The words of a refusal to write: what, why, what to do. */
const REFUSED = /^rutin: .+ gick inte att skriva: [^.]+\. ?|^rutin: .+ gick inte att skriva: .+\.$/m;
const STACK = /\n\s+at |Ett fel i programmet|internal\/|Error:/;

/** It was killed: nothing is half-written, nothing is lost, and the next run does what this one was to do. */
export const ofKill: Verdict = (tried, rehearsed, at) => [
  ...(tried.run.signal === 'SIGKILL' || at.doer === 'beside' ? [] : [`ended by itself with ${tried.run.code}`]),
  ...halfDone(tried.left, rehearsed).map((path) => `${path} is half done`),
  ...ofNext(tried, rehearsed),
];

/** The system would not let it write: it says so in a sentence, and leaves all as it was, or as it was to become. */
export const ofRefusal: Verdict = (tried, rehearsed, at) => {
  const isDone = isSame(withoutDrafts(tried.left), rehearsed.after);
  return [
    ...ofWords(tried.run),
    ...(isDone || (tried.run.code === 2 && REFUSED.test(tried.run.err)) ? [] : [`said ${said(tried.run)}`]),
    ...halfDone(tried.left, rehearsed).map((path) => `${path} is half done`),
    // Where all is in its place, what was refused was to take a draft away.
    ...(isStuck(at) || isDone ? [] : draftsIn(tried.left, rehearsed)),
    ...ofNext(tried, rehearsed),
  ];
};

/** Something could not be read: the answer is whole, or says that it is not. */
export const ofUnread: Verdict = (tried, rehearsed) => {
  const isDone = isSame(withoutDrafts(tried.left), rehearsed.after);
  return [
    ...ofVanished(tried, rehearsed, tried.at),
    ...(tried.run.code === 2 || isDone ? [] : [`said ${said(tried.run)}, and did something else`]),
    ...ofNext(tried, rehearsed),
  ];
};

/** Something was not there any more when it was to be read, as if somebody had taken it away: that is told, or taken for what it is. */
export const ofVanished: Verdict = (tried) => [
  ...ofWords(tried.run),
  ...(tried.run.code === 2 && !/^rutin: .+\.$/m.test(tried.run.err) ? [`said ${said(tried.run)}`] : []),
];

/** Nothing can be taken away either: what has been begun stays. */
function isStuck(at: At): boolean {
  return at.does !== 'ENOSPC' && at.goesOn;
}

function ofWords(run: Ended): readonly string[] {
  const isKnown = run.code === 0 || run.code === 1 || run.code === 2;
  return isKnown && !STACK.test(run.err) ? [] : [`said ${said(run)}`];
}

function ofNext({ next, healed }: Tried, { after }: Rehearsed): readonly string[] {
  if (next.code !== 0 && next.code !== 1) return [`the next run said ${said(next)}`];
  const odd = differing(healed, after);
  return odd.map((path) => `${path} is not what the next run should have made`);
}

function draftsIn(left: Readonly<Record<string, string>>, { before, after }: Rehearsed): readonly string[] {
  return Object.keys(left)
    .filter((path) => before[path] === undefined && after[path] === undefined)
    .map((path) => `${path} is left over`);
}

function isSame(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  return differing(a, b).length === 0;
}

function differing(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((path) => a[path] !== b[path]);
}

function said({ code, err }: Ended): string {
  return `${code}: ${err.trim()}`;
}
