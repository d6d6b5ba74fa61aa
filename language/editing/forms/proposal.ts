/** What a form would write, in the shape of the formatter, and what would then be said that is not said now, and the other way round. */
import { messageOf } from '../../engine/index.ts';
import type { Parsed } from '../../grammar/parse.ts';
import { distinction, type Finding } from '../../model/index.ts';
import type { Session } from '../../services/session.ts';
import type { Trial } from '../../services/trial.ts';
import type { Work } from '../../services/work.ts';
import { shaped } from '../fixes/shaped.ts';
import { applied } from '../format/format.ts';
import type { TextEdit } from '../text-edit.ts';
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
  /** In order. */
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
  const attempt = yield* attempted(session, textsAfter(sources, edits));
  if (attempt === undefined) return undefined;
  const { trial, come, gone } = attempt;
  return {
    edits,
    written: [...edits].flatMap(([file, list]) => writtenIn(session, sources, file, list)),
    come: trial.within(() => come.map(tell)),
    gone: gone.map(tell),
  };
}

/** What comes and goes with some texts, word for word, and the trial that tells it. */
interface Attempted {
  readonly trial: Trial;
  readonly come: readonly Finding[];
  readonly gone: readonly Finding[];
}

/** Tries texts as they would be; undefined where they cannot be tried, or a check fails on them. */
export function* attempted(
  session: Session,
  texts: ReadonlyMap<string, { readonly text: string; readonly was?: string }>,
): Work<Attempted | undefined> {
  const trial = session.trialOf(texts);
  if (trial === undefined) return undefined;
  while (!trial.step()) yield;
  const { gone, come, isBlind } = trial.difference;
  if (isBlind) return undefined;
  const { language } = session.options;
  return {
    trial,
    come: trial.within(() => besides(come, gone, language)),
    gone: besides(gone, come, language),
  };
}

/** The changes as shaped edits, those that change nothing left out; undefined where a text is not known. */
function edited(sources: Sources, changes: readonly Change[]): Map<string, readonly TextEdit[]> | undefined {
  const edits = new Map<string, readonly TextEdit[]>();
  for (const { file, edits: wanted } of changes) {
    const parsed = sources.parsed(file);
    if (parsed === undefined) return undefined;
    const own = shapedApart(parsed, wanted).filter(({ start, end, text }) => parsed.text.slice(start, end) !== text);
    if (own.length > 0) edits.set(file, own);
  }
  return edits;
}

/** Each shaped by itself, so that what stands between them is left alone; together where they shape the same lines. */
function shapedApart(parsed: Parsed, wanted: readonly TextEdit[]): readonly TextEdit[] {
  if (wanted.length === 0) return [];
  const inOrder = [...wanted].sort((a, b) => a.start - b.start);
  const apart = inOrder.map((edit) => inWholeLines(parsed.text, shaped(parsed, [edit])));
  const isApart = apart.every(({ start }, index) => index === 0 || (apart[index - 1]?.end ?? 0) < start);
  return isApart ? apart : [shaped(parsed, inOrder)];
}

/** What is put in between lines that begin alike is put in as whole lines, where it can be. */
function inWholeLines(text: string, edit: TextEdit): TextEdit {
  let { start } = edit;
  let written = edit.text;
  if (edit.end !== start || !written.includes('\n')) return edit;
  while (start > 0 && text[start - 1] !== '\n') {
    if (text[start - 1] !== written.at(-1)) return edit;
    written = `${written.at(-1)}${written.slice(0, -1)}`;
    start--;
  }
  return { start, end: start, text: written };
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
export function besides(
  findings: readonly Finding[],
  others: readonly Finding[],
  language: 'sv' | 'en',
): readonly Finding[] {
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

/** What a finding says, wherever in its file: two that say the same are one to a reader. */
export function wordsOf(finding: Finding, language: 'sv' | 'en'): string {
  const { code, severity, mark } = finding;
  const forgiven = finding.suppressedBy === undefined ? '' : 'forgiven';
  const { trigger } = distinction(finding);
  return [mark.anchor.file, code, trigger, severity, forgiven, messageOf(finding, language)].join('|');
}

/** The lines of the new text that edits write in. */
function writtenIn(session: Session, sources: Sources, file: string, edits: readonly TextEdit[]): readonly Written[] {
  const before = sources.parsed(file)?.text;
  if (before === undefined) return [];
  const now = applied(before, edits);
  const isNew = !session.files.has(file);
  let moved = 0;
  return edits.flatMap((edit) => {
    const lead = /^\s*\n/.exec(edit.text)?.[0].length ?? 0;
    const start = lineStart(now, edit.start + moved + lead);
    const end = Math.max(start, lineEnd(now, edit.start + moved + edit.text.trimEnd().length));
    moved += edit.text.length - (edit.end - edit.start);
    const line = now.slice(0, start).split('\n').length - 1;
    return edit.text.trim() === '' ? [] : [{ file, isNew, line, text: now.slice(start, end) }];
  });
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return (end < 0 ? text.length : end) - (end > 0 && text[end - 1] === '\r' ? 1 : 0);
}
