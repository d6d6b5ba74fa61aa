/** `rutin init`: a workspace to start from, clean and formatted, with what its repository needs where people merge. */
import { join } from 'node:path';
import { type Standing, standingAt } from '../../disk/input/begun.ts';
import { fromHere } from '../../disk/input/paths.ts';
import { standsAt } from '../../disk/output/fill.ts';
import { folderNamed, writeSet } from '../../disk/output/write-set.ts';
import { codeOwnersText } from '../../generators/index.ts';
import { factsOf } from '../../lowering/lower.ts';
import type { Language, Sentence } from '../../model/index.ts';
import { OK } from '../../report/exit-codes.ts';
import { defuse } from '../../report/terminal/defuse.ts';
import {
  beginningTexts,
  begunText,
  codeOwnersPath,
  HOSTS,
  type Host,
  hostOf,
  type Texts,
} from '../../starter/index.ts';
import { today } from '../clock.ts';
import { RutinCommand } from '../frame/command.ts';
import type { Session } from '../frame/entry.ts';
import { type CommonOptions, withCommonOptions } from '../frame/options.ts';

interface InitOptions extends CommonOptions {
  readonly ci?: Host;
  readonly package?: string;
  readonly force?: boolean;
}

export function define(summary: Sentence, session: Session): RutinCommand {
  const command = new RutinCommand('init', summary, session.language)
    .taking('[DIR]', { sv: 'mappen (annars den här mappen)', en: 'the folder (else this folder)' })
    .with({
      flags: '--ci <server>',
      text: {
        sv: `kontrollen av ändringar på servern: ${HOSTS.join(', ')} (annars den som git hämtar från)`,
        en: `the check of changes on the server: ${HOSTS.join(', ')} (else the one that git fetches from)`,
      },
      choices: { words: HOSTS },
    })
    .with({
      flags: '--package <namn>',
      text: {
        sv: 'npm-paketet som kontrollen hämtar Rutin ur (annars det som variabeln RUTIN_PACKAGE namnger där)',
        en: 'the npm package that the check fetches Rutin from (else what the variable RUTIN_PACKAGE names there)',
      },
    })
    .with({
      flags: '--force',
      text: { sv: 'skriver över filer med samma namn', en: 'overwrites files of the same names' },
    });
  return withCommonOptions(command)
    .examples([
      ['rutin init vard', { sv: 'en ny arbetsyta i mappen vard', en: 'a new workspace in the folder vard' }],
      [
        'rutin init --ci gitlab',
        { sv: 'lägger till det som saknas här, med kontroll på GitLab', en: 'adds what is missing, with GitLab' },
      ],
    ])
    .action(async (folder: string | undefined, options: InitOptions) => {
      await begin(folder ?? '.', options, session);
    }) as RutinCommand;
}

async function begin(folder: string, options: InitOptions, { language, exit }: Session): Promise<void> {
  const force = options.force === true;
  const standing = await standingAt(folderNamed(folder));
  const { top } = standing;
  const host = options.ci ?? hostOf(standing.remote);
  const texts = textsFor(standing, host, options, language);
  const paths = Object.keys(texts).sort();
  const kept = force ? [] : paths.filter((path) => standsAt(join(top, path)) !== undefined);
  const written = paths.filter((path) => !kept.includes(path));
  const files = written.map((path) => ({ path, pieces: [texts[path] as string] }));
  if (files.length > 0) writeSet(top, files, { force });
  const shown = (path: string): string => defuse(fromHere(join(top, path)));
  const name = defuse(folder);
  const check = folder === '.' ? 'rutin check' : `rutin check ${quoted(name)}`;
  const told = { folder: name, written: written.map(shown), kept: kept.map(shown), host };
  process.stdout.write(begunText(told, language, check));
  exit(OK);
}

/** All texts, with who approves changes to which file by what is, and will be, declared. */
function textsFor(
  { ws, prefix, declared }: Standing,
  host: Host | undefined,
  options: InitOptions,
  language: Language,
): Texts {
  const texts = beginningTexts({ language, host, program: options.package, prefix, declared });
  const owners = host === undefined ? undefined : codeOwnersPath(host);
  if (owners === undefined) return texts;
  for (const [path, text] of Object.entries(texts)) {
    if (path.endsWith('.rutin')) ws.load(factsOf(path.slice(prefix.length), text));
  }
  return { ...texts, [owners]: codeOwnersText(ws, options.datum ?? today(), prefix, language) };
}

/** A name as a shell reads it as one word. */
function quoted(name: string): string {
  return /^[\p{L}\p{N}._~+@:/\\-]+$/u.test(name) ? name : `'${name.replaceAll("'", `'\\''`)}'`;
}
