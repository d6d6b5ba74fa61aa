/** What a form would write, in the shape of the formatter, and what would then be said that is not said now, and the other way round. */
import { messageOf } from '../../engine/index.ts';
import { distinction, type Finding } from '../../model/index.ts';
import type { Session } from '../../services/session.ts';
import type { Work } from '../../services/work.ts';
import { shaped } from '../fixes/shaped.ts';
import { applied } from '../format/format.ts';
import { differenceOf, type TextEdit } from '../text-edit.ts';
import type { Sources } from './sources.ts';

/** What is to be written in a file; in one that is not there yet, at its beginning. */
export interface Change {
  readonly file: string;
  readonly edits: readonly TextEdit[];
}

/** Lines that are written, as they will stand. */
export interface Written {
  readonly file: string;
  /** The file is made with them. */
  readonly isNew: boolean;
  /** The number of the first of them, from 0. */
  readonly line: number;
  readonly text: string;
}

/** What a form would write: nothing is written by it. `Told` is what a finding is told as. */
export interface Proposal<Told> {
  /** One edit a file. */
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
  readonly written: readonly Written[];
  readonly come: readonly Told[];
  readonly gone: readonly Told[];
}

/**
 * Tries changes; undefined where they cannot be tried, or a check fails on them, so that nothing can be promised.
 * @param tell makes of a finding what is told of it; of those that come, while the texts are as they would be
 */
export function* proposalOf<Told>(
  session: Session,
  sources: Sources,
  changes: readonly Change[],
  tell: (finding: Finding) => Told,
): Work<Proposal<Told> | undefined> {
  const edits = edited(sources, changes);
  if (edits === undefined) return undefined;
  const trial = session.trialOf(textsAfter(sources, edits));
  if (trial === undefined) return undefined;
  while (!trial.step()) yield;
  const { gone, come, isBlind } = trial.difference;
  if (isBlind) return undefined;
  const { language } = session.options;
  const [goes, comes] = [besides(gone, come, language), trial.within(() => besides(come, gone, language))];
  return {
    edits,
    written: [...edits].flatMap(([file, [edit]]) => writtenIn(session, sources, file, edit)),
    come: trial.within(() => comes.map(tell)),
    gone: goes.map(tell),
  };
}

/** The changes as one shaped edit a file, those that change nothing left out; undefined where a text is not known. */
function edited(sources: Sources, changes: readonly Change[]): Map<string, readonly TextEdit[]> | undefined {
  const edits = new Map<string, readonly TextEdit[]>();
  for (const { file, edits: wanted } of changes) {
    const parsed = sources.parsed(file);
    if (parsed === undefined) return undefined;
    if (wanted.length === 0) continue;
    const edit = shaped(parsed, wanted);
    if (parsed.text.slice(edit.start, edit.end) !== edit.text) edits.set(file, [edit]);
  }
  return edits;
}

function textsAfter(
  sources: Sources,
  edits: ReadonlyMap<string, readonly TextEdit[]>,
): ReadonlyMap<string, { readonly text: string; readonly was?: string }> {
  return new Map(
    [...edits].map(([file, list]) => {
      const was = sources.closedText(file);
      const text = applied(sources.parsed(file)?.text ?? '', list);
      return [file, was === undefined ? { text } : { text, was }];
    }),
  );
}

/** Those of some findings that others do not say, word for word. */
function besides(findings: readonly Finding[], others: readonly Finding[], language: 'sv' | 'en'): readonly Finding[] {
  const counts = new Map<string, number>();
  for (const one of others) {
    const words = wordsOf(one, language);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return findings.filter((one) => {
    if (one.suppressedBy !== undefined) return false;
    const words = wordsOf(one, language);
    const left = counts.get(words) ?? 0;
    if (left > 0) counts.set(words, left - 1);
    return left === 0;
  });
}

function wordsOf(finding: Finding, language: 'sv' | 'en'): string {
  const { code, severity, mark } = finding;
  const forgiven = finding.suppressedBy === undefined ? '' : 'forgiven';
  const { trigger } = distinction(finding);
  return [mark.anchor.file, code, trigger, severity, forgiven, messageOf(finding, language)].join('|');
}

/** The lines of the new text that an edit writes in. */
function writtenIn(session: Session, sources: Sources, file: string, edit: TextEdit | undefined): readonly Written[] {
  const before = sources.parsed(file)?.text;
  if (before === undefined || edit === undefined) return [];
  const now = applied(before, [edit]);
  const lead = /^\s*\n/.exec(edit.text)?.[0].length ?? 0;
  const start = lineStart(now, edit.start + lead);
  const end = lineEnd(now, edit.start + edit.text.trimEnd().length);
  const line = now.slice(0, start).split('\n').length - 1;
  return [{ file, isNew: !session.files.has(file), line, text: now.slice(start, Math.max(start, end)) }];
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return (end < 0 ? text.length : end) - (end > 0 && text[end - 1] === '\r' ? 1 : 0);
}

/** What makes one text of another, as a change. */
export function rewritten(file: string, before: string, now: string): Change {
  return { file, edits: before === now ? [] : [differenceOf(before, now)] };
}
