/** What becomes of faults. */
import type { Language } from '../../model/index.ts';
import { FAULT, MISUSE } from '../../report/exit-codes.ts';
import { defuse } from '../../report/terminal/defuse.ts';
import { UsageError } from '../../words/index.ts';

const FAULT_SENTENCE = {
  sv: 'Ett fel i programmet Rutin, inte i dina filer. Kör om med RUTIN_DEBUG=1 och skicka det som skrivs till förvaltaren.',
  en: 'A fault in the program Rutin, not in your files. Run again with RUTIN_DEBUG=1 and send what it prints to support.',
};

/** A shell may stand in a folder that has been removed: there is then no folder to begin from. */
const NOWHERE = new UsageError(
  'Mappen du står i finns inte längre. Gå till en som finns (cd) och kör igen.',
  'The folder you stand in no longer exists. Go to one that does (cd) and run again.',
);

/** What the system refuses, wherever it is asked, is a fault of no file and of no program: which path, and how it answers. */
function refusalOf(fault: unknown): UsageError | undefined {
  const { code, syscall, path } = (fault ?? {}) as Partial<NodeJS.ErrnoException>;
  if (code === undefined || path === undefined || !OF_FILES.test(syscall ?? 'spawn')) return undefined;
  return new UsageError(
    `${path} gick inte att läsa eller skriva: systemet svarar ${code}. Kontrollera filen och disken, och kör igen.`,
    `${path} could not be read or written: the system answers ${code}. Check the file and the disk, and run again.`,
  );
}

/** Calls that are about files; not those that start programs. */
const OF_FILES = /^(?!spawn)[a-z]+$/;

/** Says on standard error what went wrong, and gives the exit code. */
export function reportFault(fault: unknown, language: Language): number {
  const isNowhere = (fault as NodeJS.ErrnoException | undefined)?.syscall === 'uv_cwd';
  const misuse = isNowhere ? NOWHERE : fault instanceof UsageError ? fault : refusalOf(fault);
  if (misuse !== undefined) {
    process.stderr.write(`rutin: ${defuse(misuse.sentence[language])}\n`);
    return MISUSE;
  }
  const debug = (process.env['RUTIN_DEBUG'] ?? '') !== '';
  const stack = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  const details = debug
    ? stack
        .split('\n')
        .map((line) => `\n${defuse(line)}`)
        .join('')
    : '';
  process.stderr.write(`rutin: ${FAULT_SENTENCE[language]}${details}\n`);
  return FAULT;
}
