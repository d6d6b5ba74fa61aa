/** `rutin fmt`: gives files their shape, or says which do not have it. */

import { decode } from '../../disk/input/decode.ts';
import { readBytes } from '../../disk/input/door.ts';
import { type FoundFile, findFiles } from '../../disk/input/files.ts';
import { fromHere, targetOf } from '../../disk/input/paths.ts';
import { type GivenText, givenBy } from '../../disk/input/standard-input.ts';
import { refusalOfWriting } from '../../disk/output/refused.ts';
import { formatted } from '../../editing/format/format.ts';
import { parse } from '../../grammar/parse.ts';
import type { Sentence } from '../../model/index.ts';
import { FOUND, MISUSE, OK } from '../../report/exit-codes.ts';
import { defuse } from '../../report/terminal/defuse.ts';
import type { Unreadable, UsageError } from '../../words/index.ts';
import { RutinCommand } from '../frame/command.ts';
import type { Session } from '../frame/entry.ts';
import { type CommonOptions, withCommonOptions } from '../frame/options.ts';
import { withStandardInput } from '../frame/standard-input.ts';
import { admit, configOf, shownFrom } from '../input/locate.ts';
import { warnOf } from '../input/warn.ts';

interface FmtOptions extends CommonOptions {
  readonly check?: boolean;
  readonly stdinPath?: string;
}

export function define(summary: Sentence, session: Session): RutinCommand {
  const command = new RutinCommand('fmt', summary, session.language);
  command.taking('[PATH...]', {
    sv: 'mappar eller filer (annars den här mappen)',
    en: 'folders or files (else this folder)',
  });
  withStandardInput(command).with({
    flags: '--check',
    text: {
      sv: 'skriver inget; ger slutkod 1 och namnger filerna som skulle ändras',
      en: 'writes nothing; exits 1 and names the files that would change',
    },
  });
  return withCommonOptions(command)
    .examples([
      ['rutin fmt', { sv: 'ger alla filer här deras form', en: 'gives all files here their shape' }],
      [
        'rutin fmt --check enheter.rutin',
        { sv: 'säger om filen har sin form', en: 'says whether the file has its shape' },
      ],
    ])
    .action(async (paths: readonly string[], options: FmtOptions) => {
      const given = await givenBy(paths, options.stdinPath);
      session.exit(given === undefined ? await format(paths, options, session) : formatGiven(given, options, session));
    }) as RutinCommand;
}

/** The text in its shape, on standard output; with --check whether it has it. */
function formatGiven({ path, text }: GivenText, options: FmtOptions, { language }: Session): number {
  const file = fromHere(path);
  const parsed = parse(text);
  if (parsed.errors.length > 0) {
    warnOf([unparsed(file)], language);
    return MISUSE;
  }
  const result = formatted(parsed);
  if (options.check !== true) process.stdout.write(result);
  else if (result !== text) process.stdout.write(`${defuse(file)}\n`);
  return options.check === true && result !== text ? FOUND : OK;
}

/** A file that cannot be read, written or parsed is left as it is, named, and makes the exit code 2; the rest is done. */
async function format(paths: readonly string[], options: FmtOptions, { language }: Session): Promise<number> {
  const target = await targetOf(paths);
  const found = await findFiles(target, await configOf(target, options));
  admit(found, target, options, language);
  const shown = shownFrom(target.root);
  const failed: Unreadable[] = [...found.chosenUnreadable];
  const unwritten: UsageError[] = [];
  let changed = 0;
  for (const one of found.files.filter(({ file }) => found.chosen.has(file))) {
    const result = shaped(one);
    if (typeof result !== 'string' && 'reason' in result) failed.push(result);
    else if (typeof result === 'string') {
      const refused = options.check === true ? undefined : refusalOfWriting(one.path, result);
      if (refused !== undefined) unwritten.push(refused);
      else {
        changed++;
        process.stdout.write(`${defuse(shown(one.file))}\n`);
      }
    }
  }
  warnOf(failed, language, shown);
  for (const { sentence } of unwritten) process.stderr.write(`rutin: ${defuse(sentence[language])}\n`);
  if (failed.length + unwritten.length > 0) return MISUSE;
  return options.check === true && changed > 0 ? FOUND : OK;
}

const UNCHANGED = { unchanged: true } as const;

/** The file's text in its shape, where that differs; a byte order mark stays. */
function shaped({ file, path }: FoundFile): string | Unreadable | typeof UNCHANGED {
  const bytes = readBytes(file, path);
  if (!Buffer.isBuffer(bytes)) return bytes;
  const text = decode(file, bytes);
  if (typeof text !== 'string') return text;
  const parsed = parse(text);
  if (parsed.errors.length > 0) return unparsed(file);
  const result = formatted(parsed);
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb ? '\ufeff' : '';
  return result === text ? UNCHANGED : mark + result;
}

function unparsed(file: string): Unreadable {
  return {
    file,
    reason: { sv: 'har syntaxfel och lämnas som den är', en: 'has syntax errors and is left as it is' },
    advice: { sv: 'Kör rutin check och rätta dem först.', en: 'Run rutin check and mend them first.' },
  };
}
