/** `rutin graph`: the organisation, its inboxes, who watches them and who stands in, as a picture. */

import type { CacheOptions } from '../../disk/cache/room.ts';
import { drawGraph, type GraphFormat, graphFormats } from '../../generators/graph/index.ts';
import type { Sentence } from '../../model/index.ts';
import { MISUSE, OK } from '../../report/exit-codes.ts';
import { UsageError } from '../../words/index.ts';
import { RutinCommand } from '../frame/command.ts';
import type { Session } from '../frame/entry.ts';
import { type CommonOptions, withCommonOptions } from '../frame/options.ts';
import { openMaterial, PART_OPTION } from '../generate/material.ts';
import { withCache } from '../kept/room.ts';
import { Recorder } from '../receipts/recorder.ts';
import { withReceipt } from '../receipts/scribe.ts';
import { progressOn } from '../terminal/progress.ts';

interface GraphOptions extends CommonOptions, CacheOptions {
  readonly format: readonly GraphFormat[];
  readonly out?: string;
  readonly for?: string;
}

export function define(summary: Sentence, session: Session): RutinCommand {
  const command = new RutinCommand('graph', summary, session.language)
    .taking('[PATH]', { sv: 'arbetsytan (annars den här mappen)', en: 'the workspace (else this folder)' })
    .with({
      flags: '--format <format>',
      text: { sv: `${graphFormats.join(', ')} (annars svg)`, en: `${graphFormats.join(', ')} (else svg)` },
      choices: { words: graphFormats, isList: true },
      initial: ['svg'],
    })
    .with({
      flags: '--out <fil>',
      text: { sv: 'filen att skriva till (annars terminalen)', en: 'the file to write to (else standard output)' },
    })
    .with(PART_OPTION);
  return withCommonOptions(withCache(withReceipt(command)))
    .examples([
      ['rutin graph --out karta.svg', { sv: 'en bild att skriva ut på A3', en: 'a picture to print on A3' }],
      ['rutin graph --for Närhälsan --format mermaid', { sv: 'en del, för en webbsida', en: 'a part, for a web page' }],
    ])
    .action(async (path: string | undefined, options: GraphOptions) => {
      session.exit(await graph(path, options, session));
    }) as RutinCommand;
}

const SUFFIXES: Readonly<Record<GraphFormat, string>> = { svg: '.svg', mermaid: '.mmd', dot: '.dot' };

async function graph(path: string | undefined, options: GraphOptions, session: Session): Promise<number> {
  const { format, out } = options;
  if (format.length > 1 && out === undefined) {
    throw new UsageError(
      'Flera format kan inte skrivas till terminalen. Ange en fil med --out; ändelsen byts för vart och ett.',
      'Several formats cannot go to standard output. Name a file with --out; its suffix is changed for each.',
    );
  }
  const progress = progressOn(process.stderr, process.env);
  const { opened, material } = await openMaterial(path === undefined ? [] : [path], options, session.asked, progress);
  const { unreadable, language } = opened;
  const made = material();
  const ground = { ...opened, stamp: made.provisioning.stamp };
  const recorder = new Recorder(session, options, ground, { command: 'graph' });
  let told: string | undefined;
  for (const one of format) {
    const { text, note } = await drawGraph(made, one, language);
    if (out === undefined) recorder.print(text);
    else recorder.write(format.length === 1 ? out : out.replace(/\.[^./\\]*$/, '') + SUFFIXES[one], text);
    told = note;
  }
  if (told !== undefined) process.stderr.write(`rutin: ${told}\n`);
  return recorder.end(unreadable.length > 0 ? MISUSE : OK);
}
