/** The line of a förväntan that says that someone reaches an inbox: in the words that hold, among what is said of the inbox already. */
import type { Horizon } from '../../checks/expectations/ruling.ts';
import { verdictOf } from '../../checks/expectations/verdict.ts';
import type { TreeNode } from '../../grammar/generated/tree.ts';
import type { Parsed } from '../../grammar/parse.ts';
import {
  type Claim,
  compareAnchors,
  type Declaration,
  type Expectation,
  type FlowEnd,
  type Language,
  offsetOf,
  type Person,
  type Workspace,
} from '../../model/index.ts';
import { type Day, FIRST_DAY, LAST_DAY } from '../../time/index.ts';
import { say, writtenClaim } from '../../words/index.ts';
import { lineBreakBefore, nodeAt } from '../fixes/edits.ts';
import { newlineOf } from '../format/format.ts';
import { INDENT } from '../format/layout.ts';
import { quotedText } from '../new-version/spelled.ts';
import type { TextEdit } from '../text-edit.ts';
import { placings } from './guides/changes.ts';
import type { Home } from './guides/homes.ts';
import type { Change } from './proposal.ts';
import type { Sources } from './sources.ts';

type ReachClaim = Extract<Claim, { readonly kind: 'reach' }>;

/** An inbox: what it is part of or whose it is, and its name. */
export interface ReachedInbox {
  readonly owner: Declaration;
  readonly title: string;
  readonly end: FlowEnd;
}

/** That the person reaches the inbox, always where that holds, else on the day; undefined where not even that does. */
export function reachHolding(
  ws: Workspace,
  { name, nameAt: at }: Person,
  end: FlowEnd,
  day: Day,
  horizon: Horizon,
): ReachClaim | undefined {
  const onDays = (from: Day, to: Day): ReachClaim => ({
    kind: 'reach',
    at,
    persons: [{ name, at }],
    negated: false,
    end,
    period: { from, to, readable: true, at, toAt: undefined },
  });
  const wanted = day === horizon.asOf ? [onDays(FIRST_DAY, LAST_DAY), onDays(day, day)] : [onDays(day, day)];
  return wanted.find((claim) => verdictOf(ws, claim, horizon).state === 'holds');
}

/** The förväntan that says so already, with its line. */
export function saidAlready(
  expectations: readonly Expectation[],
  claim: ReachClaim,
): { readonly expectation: Expectation; readonly claim: Claim } | undefined {
  const [person] = claim.persons;
  for (const expectation of expectations) {
    const same = expectation.claims.find(
      (one) =>
        one.kind === 'reach' &&
        !one.negated &&
        isSame(one.end, claim.end) &&
        one.persons.some(({ name }) => name === person?.name) &&
        one.period.readable &&
        one.period.from <= claim.period.from &&
        one.period.to >= claim.period.to,
    );
    if (same !== undefined) return { expectation, claim: same };
  }
  return undefined;
}

/**
 * The line below the last that is said of the inbox, else of its unit; where nothing is said of either, a förväntan of its own.
 * Undefined where a text is not known.
 * @param expectations those that name what the inbox is part of
 */
export function expectationAdded(
  ws: Workspace,
  sources: Sources,
  expectations: readonly Expectation[],
  inbox: ReachedInbox,
  { claim, language }: { readonly claim: Claim; readonly language: Language },
): readonly Change[] | undefined {
  const written = writtenClaim(claim);
  const neighbour = neighbourOf(expectations, inbox.end);
  if (neighbour !== undefined) {
    const { file, start } = neighbour.expectation.anchor;
    const parsed = sources.parsed(file);
    const at = start + offsetOf(neighbour.claim.at);
    const node = parsed === undefined ? undefined : nodeAt(parsed, at, 'NamedClaim', 'GroupClaim', 'OutsideClaim');
    if (parsed === undefined || node === undefined) return undefined;
    return [{ file, edits: [lineBelow(parsed, node, written)] }];
  }
  const title = quotedText(say(language, `Vem som når ${inbox.title}`, `Who reaches ${inbox.title}`));
  const block = `förväntan ${title} {\n${' '.repeat(INDENT)}${written}\n}`;
  return placings(sources, language, [{ home: homeOf(ws, inbox.owner), written: block, about: ABOUT }]);
}

const ABOUT = {
  sv: 'Det som arbetsplatserna räknar med. Prövas av rutin check och rutin test.',
  en: 'What the workplaces rely on. Judged by rutin check and rutin test.',
};

function isSame(a: FlowEnd, b: FlowEnd): boolean {
  if (a.kind === 'personal' || b.kind === 'personal') return a.kind === b.kind && nameIn(a) === nameIn(b);
  return nameIn(a) === nameIn(b) && a.target.inbox?.value === b.target.inbox?.value;
}

/** The name of what the inbox is part of, or of whose it is. */
function nameIn(end: FlowEnd): string {
  return end.kind === 'personal' ? end.person.name : end.target.name;
}

interface Neighbour {
  readonly expectation: Expectation;
  readonly claim: Claim;
}

/** The last line about the inbox in the förväntan that has the most of them; else that about another inbox of the unit. */
function neighbourOf(expectations: readonly Expectation[], end: FlowEnd): Neighbour | undefined {
  const ofUnit = (one: FlowEnd): boolean => one.kind === end.kind && nameIn(one) === nameIn(end);
  return lastOf(expectations, (one) => isSame(one, end)) ?? lastOf(expectations, ofUnit);
}

function lastOf(expectations: readonly Expectation[], isMeant: (end: FlowEnd) => boolean): Neighbour | undefined {
  const found = [...expectations]
    .sort((a, b) => compareAnchors(a.anchor, b.anchor))
    .map((expectation) => ({
      expectation,
      lines: expectation.claims.filter((one) => 'end' in one && isMeant(one.end)),
    }))
    .sort((a, b) => b.lines.length - a.lines.length);
  const [best] = found;
  const claim = best?.lines.at(-1);
  return best === undefined || claim === undefined ? undefined : { expectation: best.expectation, claim };
}

/** On a line of its own, after the comment at the end of the other. */
function lineBelow({ text, tokens }: Parsed, { $first, $last }: TreeNode, written: string): TextEdit {
  const end = tokens.end[$last] as number;
  const comment = /^[ \t]*(?:\/\/[^\r\n]*|\/\*[^\r\n]*?\*\/(?=[ \t]*(?:[\r\n]|$)))/.exec(text.slice(end))?.[0] ?? '';
  const at = end + comment.trimEnd().length;
  const lead = lineBreakBefore(text, tokens.start[$first] as number) ?? newlineOf(text) + ' '.repeat(INDENT);
  return { start: at, end: at, text: lead + written };
}

/** What expectations are put in where they do not stand with their unit. */
const EXPECTATIONS = 'forvantningar.rutin';

/** Where expectations about the place stand; else the file of the unit; else a file beside it. */
function homeOf(ws: Workspace, { anchor: { file } }: Declaration): Home {
  const beside = [...file.split('/').slice(0, -1), EXPECTATIONS].join('/');
  for (const one of [beside, file]) {
    const last = ws.files.get(one)?.declarations.findLast(({ kind }) => kind === 'expectation');
    if (last !== undefined) return { file: one, isNew: false, beside: { anchor: last.anchor, isAbove: false } };
  }
  if (ws.files.has(beside)) return { file: beside, isNew: false };
  const hasUnit = ws.files.get(file)?.declarations.some(({ kind }) => kind === 'unit') === true;
  return { file: hasUnit ? file : beside, isNew: !hasUnit };
}
