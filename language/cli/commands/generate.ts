/** `rutin generate`: writes what a workspace declares as work lists, JSON, SCIM, calendars and a report. */
import type { Language } from '../../engine/index.ts';
import { filesOf, type Target, targets } from '../../generators/index.ts';
import type { Sentence } from '../../model/index.ts';
import { formatDay } from '../../time/index.ts';
import { RutinCommand } from '../frame/command.ts';
import { FOUND, MISUSE, OK } from '../frame/exit.ts';
import { type CommonOptions, oneOf, withCommonOptions } from '../frame/options.ts';
import type { Session } from '../frame/registry.ts';
import { UsageError } from '../frame/usage-error.ts';
import { disk } from '../generate/disk.ts';
import { manifestFile } from '../generate/manifest.ts';
import { materialOf, partFor } from '../generate/material.ts';
import { publish, realMeans, tidy } from '../generate/publish.ts';
import { blocking, refusalText } from '../generate/refusal.ts';
import { summaryText } from '../generate/summary.ts';
import { mayReplace, targetFor } from '../generate/target.ts';
import { type Opened, openWorkspace, warnOf } from '../input/open.ts';

interface GenerateOptions extends CommonOptions {
  readonly out: string;
  readonly only?: readonly Target[];
  readonly for?: string;
}

export function define(summary: Sentence, session: Session): RutinCommand {
  const command = new RutinCommand('generate', summary, session.language);
  const sv = session.language === 'sv';
  command.argument('[PATH]', sv ? 'arbetsytan (annars den här mappen)' : 'the workspace (else this folder)');
  command
    .with({
      flags: '--out <mapp>',
      text: {
        sv: 'mappen att skriva till; bara en mapp som rutin generate har skapat ersätts (annars out)',
        en: 'the folder to write to; only a folder made by rutin generate is replaced (else out)',
      },
      initial: 'out',
    })
    .with({
      flags: '--only <format>',
      text: { sv: `bara dessa: ${targets.join(',')}`, en: `these alone: ${targets.join(',')}` },
      parse: readTargets,
    })
    .with({
      flags: '--for <namn>',
      text: {
        sv: 'bara en huvudman, förvaltning, verksamhet eller enhet',
        en: 'one huvudman, förvaltning, verksamhet or enhet alone',
      },
    });
  return withCommonOptions(command)
    .usage(sv ? '[PATH] [flaggor]' : '[PATH] [options]')
    .examples([
      ['rutin generate --out out', { sv: 'skriver allt för den här mappen', en: 'writes everything for this folder' }],
      [
        'rutin generate --for FristadVC --only html,ics',
        { sv: 'en enhets rapport och kalendrar', en: "a unit's report and calendars" },
      ],
    ])
    .action(async (path: string | undefined, options: GenerateOptions) => {
      session.exit(await generate(path === undefined ? [] : [path], options, session));
    }) as RutinCommand;
}

function readTargets(value: string): readonly Target[] {
  return value.split(',').map((word) => oneOf('--only', targets)(word.trim()));
}

async function generate(paths: readonly string[], options: GenerateOptions, { asked }: Session): Promise<number> {
  const opened = await openWorkspace(paths, options, asked);
  const { ws, unreadable, language } = opened;
  const means = realMeans(disk);
  const target = system(options.out, () => targetFor(options.out, disk));
  system(options.out, () => tidy(target, means));
  warnOf(unreadable, language, (line) => process.stderr.write(line));
  if (unreadable.length > 0) {
    process.stderr.write(`rutin: ${NOT_ALL_READ[language]}\n`);
    return MISUSE;
  }
  const only = options.for === undefined ? undefined : partFor(ws, options.for);
  const material = materialOf(opened, options.config ?? opened.target.config, only);
  const errors = blocking(material);
  if (errors.length > 0) {
    process.stderr.write(refusalText(errors, language, checkCommand(opened, paths)));
    return FOUND;
  }
  const changed = system(options.out, () => mayReplace(target, disk));
  const files = filesOf(material, options.only);
  system(options.out, () => publish(target, [...files, manifestFile(material.provisioning.stamp, files)], means));
  noteChanged(changed, language);
  process.stdout.write(summaryText({ provisioning: material.provisioning, files, out: options.out, language }));
  return OK;
}

const NOT_ALL_READ = {
  sv: 'Inget skrevs, eftersom inte allt gick att läsa.',
  en: 'Nothing was written, because not everything could be read.',
};

function checkCommand({ options }: Opened, paths: readonly string[]): string {
  return ['rutin check', ...paths, `--datum ${formatDay(options.asOf)}`].join(' ');
}

function noteChanged(changed: readonly string[], language: Language): void {
  if (changed.length > 0) {
    const names = changed.join(', ');
    const text = {
      sv: `Filer som hade ändrats för hand har ersatts: ${names}`,
      en: `Files that had been changed by hand were replaced: ${names}`,
    };
    process.stderr.write(`rutin: ${text[language]}\n`);
  }
}

/** What the system refuses is nothing wrong with the program. */
function system<T>(out: string, run: () => T): T {
  try {
    return run();
  } catch (fault) {
    const { code, syscall } = fault as NodeJS.ErrnoException;
    if (fault instanceof UsageError || code === undefined || syscall === undefined) {
      throw fault;
    }
    throw new UsageError(
      `${out} gick inte att skriva (${code}). Stäng filer därifrån som är öppna, och kontrollera att du får skriva där.`,
      `${out} could not be written (${code}). Close files from there that are open, and make sure that you may write there.`,
    );
  }
}
