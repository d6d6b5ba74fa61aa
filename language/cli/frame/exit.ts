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

/** Says on standard error what went wrong, and gives the exit code. */
export function reportFault(fault: unknown, language: Language): number {
  const misuse = (fault as NodeJS.ErrnoException | undefined)?.syscall === 'uv_cwd' ? NOWHERE : fault;
  if (misuse instanceof UsageError) {
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
