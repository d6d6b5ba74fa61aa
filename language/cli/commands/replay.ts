/** `rutin replay`: does again what a receipt says was done, and says whether the bytes are the same. */
import { dirname, join } from 'node:path';
import { UNCONFIGURED } from '../../disk/input/config/named.ts';
import { newDigest } from '../../disk/input/digest.ts';
import { textOrRefusal } from '../../disk/input/door.ts';
import { shippedWorkspace } from '../../disk/input/filling.ts';
import { fromHere, targetOf } from '../../disk/input/paths.ts';
import { writeSet } from '../../disk/output/write-set.ts';
import type { GeneratedFile } from '../../generators/index.ts';
import { commitOf } from '../../git/revision.ts';
import { factsOf } from '../../lowering/lower.ts';
import { LANGUAGE_VERSION, type Sentence } from '../../model/index.ts';
import { FOUND, OK } from '../../report/exit-codes.ts';
import { replayOf } from '../../report/receipts/compare.ts';
import { receiptIn } from '../../report/receipts/read.ts';
import { PRINTED, type Receipt } from '../../report/receipts/receipt.ts';
import { newerLanguage, noSources } from '../../report/receipts/refusals.ts';
import { type Reworded, rewordedIn, type Wording, wordingsIn } from '../../report/receipts/wording.ts';
import { type Found, otherProgram, replayText } from '../../report/receipts/words.ts';
import { defuse } from '../../report/terminal/defuse.ts';
import { parseDay } from '../../time/index.ts';
import { UsageError } from '../../words/index.ts';
import { RutinCommand } from '../frame/command.ts';
import type { Session } from '../frame/entry.ts';
import { LANGUAGE } from '../frame/options.ts';
import { inputFor, type Repeated, repeated, standing } from '../receipts/repeat.ts';
import { asMisuse, type Sources, sourcesAt, sourcesIn, unlessMisuse } from '../receipts/sources.ts';

interface ReplayOptions {
  readonly workspace?: string;
  readonly out?: string;
}

export function define(summary: Sentence, session: Session): RutinCommand {
  return new RutinCommand('replay', summary, session.language)
    .taking('<KVITTO>', {
      sv: 'kvitto.json ur en mapp från rutin generate, eller filen från --receipt',
      en: 'kvitto.json in a folder of rutin generate, or the file of --receipt',
    })
    .with({
      flags: '--workspace <mapp>',
      text: {
        sv: 'arbetsytan, eller dess git-förråd (annars den här mappen)',
        en: 'the workspace, or its git repository (else this folder)',
      },
    })
    .with({
      flags: '--out <mapp>',
      text: { sv: 'sparar också det som upprepades i en mapp', en: 'keeps what was repeated in a folder, too' },
    })
    .with(LANGUAGE)
    .examples([
      ['rutin replay out/kvitto.json', { sv: 'blir mappen likadan igen?', en: 'does the folder come out the same?' }],
      [
        'rutin replay kvitto.json --workspace vard --out igen',
        { sv: 'med arbetsytan i vard, och spara det nya', en: 'with the workspace in vard, keeping what is new' },
      ],
    ])
    .action(async (path: string, options: ReplayOptions) => {
      session.exit(await replay(path, options, session));
    }) as RutinCommand;
}

async function replay(path: string, { workspace = '.', out }: ReplayOptions, session: Session): Promise<number> {
  const { language } = session;
  const receipt = receiptIn(path, textOrRefusal(path));
  if (receipt.stamp.language > LANGUAGE_VERSION) throw newerLanguage(receipt);
  const { root } = await targetOf([workspace]);
  const { found, sources } = await sourcesOf(receipt, path, workspace, root);
  const beside = dirname(path);
  const told = await repeated(receipt, beside, sources, root, session, (again) => {
    const other = otherProgram(receipt.stamp, again.receipt.stamp);
    if (other !== undefined) process.stderr.write(`rutin: ${defuse(other[language])}\n`);
    if (out !== undefined) writeSet(out, keptOf(again), { force: false });
    const texts = {
      before: (name: string) => (name === PRINTED ? undefined : standing(name, beside)),
      now: again.textOf,
    };
    return replayOf(receipt, again.receipt, texts, receipt.command === 'generate');
  });
  process.stdout.write(replayText(told, receipt, found, language));
  return told.isSame ? OK : FOUND;
}

interface FoundSources {
  readonly found: Found;
  /** Undefined for two commits, which are read where they are. */
  readonly sources: Sources | undefined;
}

/** What was read: as it stands now, else as it stands in the commit. A UsageError where it is in neither. */
async function sourcesOf(receipt: Receipt, path: string, workspace: string, root: string): Promise<FoundSources> {
  const { command, asked, sources: digest, prefix, git, wordings, stamp } = receipt;
  if (command === 'diff') {
    for (const revision of asked) commitOf(root, revision);
    return { found: 'commits', sources: undefined };
  }
  const empty = newDigest().end(undefined).sources;
  if (digest === empty) return { found: 'none', sources: { texts: [], config: UNCONFIGURED, digest } };
  const config = configOf(receipt, dirname(path), root);
  let reworded: readonly Reworded[] = [];
  for (const folder of [workspace, join(workspace, prefix)]) {
    const here = await sourcesIn(folder, config).catch(unlessMisuse);
    if (here?.digest === digest) return { found: 'workspace', sources: here };
    if (here !== undefined) reworded = rewordedIn(wordings, wordingsOf(here, stamp.asOf));
  }
  const why = git?.same === true ? await sourcesAt(root, git, config).catch(asMisuse) : undefined;
  if (why !== undefined && 'texts' in why && why.digest === digest) return { found: 'commit', sources: why };
  throw noSources(receipt, fromHere(root), why instanceof UsageError ? why : undefined, reworded);
}

/** What the routines of a workspace say. */
function wordingsOf({ texts }: Sources, asOf: string): readonly Wording[] {
  const ws = shippedWorkspace();
  for (const { file, text } of texts) ws.load(factsOf(file, text));
  return wordingsIn(ws, parseDay(asOf) as number);
}

/** The settings that the command was told of by name. */
function configOf({ options, inputs }: Receipt, beside: string, root: string): string | undefined {
  const named = options.find((option) => option.startsWith('--config='))?.slice('--config='.length);
  const input = inputs.find((one) => one.path === named);
  return input === undefined ? undefined : inputFor(input, beside, root).path;
}

/** What was repeated, as files. */
function keptOf({ receipt, textOf }: Repeated): readonly GeneratedFile[] {
  return receipt.outputs.map(({ path }) => ({
    path: path === PRINTED ? 'utskrift.txt' : path,
    pieces: [textOf(path) ?? ''],
  }));
}
