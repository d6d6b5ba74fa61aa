/** `rutin init`: a workspace to start from, clean and formatted, with files for continuous integration. */
import { readdirSync } from 'node:fs';
import type { Language, Sentence } from '../../model/index.ts';
import { OK } from '../../report/exit-codes.ts';
import { defuse } from '../../report/terminal/defuse.ts';
import { starterFiles } from '../../services/starter/starter.ts';
import { asWriting, say, UsageError } from '../../words/index.ts';
import { RutinCommand } from '../frame/command.ts';
import type { Session } from '../frame/entry.ts';
import { withCommonOptions } from '../frame/options.ts';
import { standsAt } from '../output/fill.ts';
import { folderNamed, writeSet } from '../output/write-set.ts';

/** What may stand in a folder that counts as empty: a repository that has just been made. */
const NOTHING = new Set(['.git']);

interface InitOptions {
  readonly force?: boolean;
}

export function define(summary: Sentence, session: Session): RutinCommand {
  const command = new RutinCommand('init', summary, session.language)
    .argument(
      '[DIR]',
      say(session.language, 'en ny eller tom mapp (annars den här mappen)', 'a new or empty folder (else this folder)'),
    )
    .with({
      flags: '--force',
      text: {
        sv: 'fyller också en mapp som inte är tom; filer med samma namn skrivs över',
        en: 'fills a folder that is not empty, too; files of the same names are overwritten',
      },
    });
  return withCommonOptions(command)
    .usage(say(session.language, '[DIR] [flaggor]', '[DIR] [options]'))
    .examples([['rutin init vard', { sv: 'en ny arbetsyta i mappen vard', en: 'a new workspace in the folder vard' }]])
    .action((folder: string | undefined, options: InitOptions) => {
      const target = folder ?? '.';
      const force = options.force === true;
      if (!force) refuseUnlessEmpty(target);
      writeSet(target, starterFiles, { force });
      process.stdout.write(doneText(target, session.language));
      session.exit(OK);
    }) as RutinCommand;
}

function refuseUnlessEmpty(folder: string): void {
  const path = folderNamed(folder);
  const names = standsAt(path) === undefined ? [] : asWriting(folder, () => readdirSync(path));
  if (names.some((name) => !NOTHING.has(name))) {
    throw new UsageError(
      `${folder} är inte tom, och ingenting skrevs. Ange en ny mapp: rutin init vard. Med --force fylls mappen som den är, och filer med samma namn skrivs över.`,
      `${folder} is not empty, and nothing was written. Name a new folder: rutin init vard. With --force the folder is filled as it is, and files of the same names are overwritten.`,
    );
  }
}

function doneText(folder: string, language: Language): string {
  const name = defuse(folder);
  const names = starterFiles.map(({ path }) => `  ${path}`).join('\n');
  const check = folder === '.' ? 'rutin check' : `rutin check ${quoted(name)}`;
  return say(
    language,
    `Skapade en arbetsyta i ${name}:\n${names}\nBörja i README.md, och pröva med: ${check}\n`,
    `Made a workspace in ${name}:\n${names}\nBegin in README.md, and check it with: ${check}\n`,
  );
}

/** A name as a shell reads it as one word. */
function quoted(name: string): string {
  return /^[\p{L}\p{N}._~+@:/\\-]+$/u.test(name) ? name : `'${name.replaceAll("'", `'\\''`)}'`;
}
