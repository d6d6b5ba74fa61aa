/** `rutin init`: a workspace to start from, clean and formatted, with files for continuous integration. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import type { Sentence } from '../../model/index.ts';
import { UsageError } from '../../words/index.ts';
import { RutinCommand } from '../frame/command.ts';
import type { Session } from '../frame/entry.ts';
import { OK } from '../frame/exit.ts';
import { withCommonOptions } from '../frame/options.ts';
import { starterFiles } from '../init/starter.ts';
import { writeSet } from '../output/write-set.ts';

/** A repository that has just been made holds nothing of anybody's. */
const NOTHING = new Set(['.git']);

export function define(summary: Sentence, session: Session): RutinCommand {
  const sv = session.language === 'sv';
  const command = new RutinCommand('init', summary, session.language).argument(
    '[DIR]',
    sv ? 'en ny eller tom mapp (annars den här mappen)' : 'a new or empty folder (else this folder)',
  );
  return withCommonOptions(command)
    .usage(sv ? '[DIR] [flaggor]' : '[DIR] [options]')
    .examples([['rutin init vard', { sv: 'en ny arbetsyta i mappen vard', en: 'a new workspace in the folder vard' }]])
    .action((folder: string | undefined) => {
      const target = folder ?? '.';
      refuseUnlessEmpty(target);
      writeSet(target, starterFiles, { force: false });
      process.stdout.write(doneText(target, sv));
      session.exit(OK);
    }) as RutinCommand;
}

function refuseUnlessEmpty(folder: string): void {
  if (!existsSync(folder)) {
    return;
  }
  if (!statSync(folder).isDirectory()) {
    throw new UsageError(`${folder} är ingen mapp. Ange en annan.`, `${folder} is not a folder. Name another.`);
  }
  if (readdirSync(folder).some((name) => !NOTHING.has(name))) {
    throw new UsageError(
      `${folder} är inte tom, och ingenting skrevs. Ange en ny mapp: rutin init vard.`,
      `${folder} is not empty, and nothing was written. Name a new folder: rutin init vard.`,
    );
  }
}

function doneText(folder: string, sv: boolean): string {
  const names = starterFiles.map(({ path }) => `  ${path}`).join('\n');
  return sv
    ? `Skapade en arbetsyta i ${folder}:\n${names}\nBörja i README.md, och pröva med: rutin check ${folder}\n`
    : `Made a workspace in ${folder}:\n${names}\nBegin in README.md, and check it with: rutin check ${folder}\n`;
}
