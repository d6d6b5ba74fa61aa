/** `rutin check --what-if`: what a text would mean, were it a file of the workspace. */
import { resolve } from 'node:path';
import type { CacheOptions } from '../../../disk/cache/room.ts';
import { textOrRefusal } from '../../../disk/input/door.ts';
import { nameIn } from '../../../disk/input/paths.ts';
import { hashOf } from '../../../generators/support/text.ts';
import { jsonDiff } from '../../../report/diff/json.ts';
import { diffReport } from '../../../report/diff/report.ts';
import { FOUND, MISUSE, OK } from '../../../report/exit-codes.ts';
import type { FailOn } from '../../../report/findings/format.ts';
import { bringsFailure, markdownWhatIf, prettyWhatIf, thoughtName } from '../../../report/what-if/what-if.ts';
import { type ThoughtText, workspaceWith } from '../../../services/beside.ts';
import { UsageError } from '../../../words/index.ts';
import type { CommonOptions } from '../../frame/options.ts';
import type { Located } from '../../input/locate.ts';
import type { Opened } from '../../input/open.ts';
import { warnOf } from '../../input/warn.ts';
import { openKnown } from '../../kept/known.ts';
import { type Output, writeOwn } from '../../output/outputs.ts';
import type { Questions } from './questions.ts';

/** Tells it in the formats that are wanted, and gives the exit code. */
export function whatIf(
  located: Located,
  asked: Questions & CommonOptions & CacheOptions & { readonly failOn: FailOn },
  outputs: readonly Output[],
): number {
  const opened = openKnown(located, asked);
  const { unreadable, language, shown, ws, options, digest } = opened;
  const texts = thoughtTexts(opened, asked);
  warnOf(unreadable, language, shown);
  if (unreadable.length > 0) return MISUSE;
  const thought = `sha256:${hashOf(JSON.stringify([digest, texts]))}`;
  const thinking = workspaceWith(ws, texts);
  const withThem = opened.optionsWith(thinking, texts);
  const head = { label: thoughtName(0), ws: thinking, options: withThem, digest: thought };
  const report = diffReport({ label: '.', ws, options, digest }, head, language);
  writeOwn(outputs, '--what-if', asked, {
    pretty: (printing) => prettyWhatIf(report, { language, ...printing }),
    markdown: () => markdownWhatIf(report, language),
    json: () => jsonDiff(report),
  });
  return bringsFailure(report, asked.failOn) ? FOUND : OK;
}

function thoughtTexts(opened: Opened, { whatIf: texts = [], whatIfFile = [] }: Questions): readonly ThoughtText[] {
  if (texts.some((text) => text.trim() === '')) throw emptyText();
  return [
    ...texts.map((text, index) => ({ file: thoughtName(index), text })),
    ...whatIfFile.map((path) => ({ file: nameOf(opened, path), text: textOrRefusal(path) })),
  ];
}

/** A file by its name in the workspace; one that is read already has nothing to add. */
function nameOf({ target, ws }: Opened, path: string): string {
  const file = nameIn(target.root, resolve(path));
  if (!ws.files.has(file)) return file;
  throw new UsageError(
    `${path} hör redan till arbetsytan och är prövad med den. Ange en fil som ligger utanför.`,
    `${path} is a file of the workspace already and judged with it. Name one that lies outside.`,
  );
}

function emptyText(): UsageError {
  return new UsageError(
    'Texten efter --what-if är tom. Skriv en deklaration inom citattecken.',
    'The text after --what-if is empty. Write a declaration in quotation marks.',
  );
}
