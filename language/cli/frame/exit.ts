/** Exit codes, and what becomes of faults. */
import type { Language } from '../../model/index.ts';
import { defuse } from '../../report/terminal/defuse.ts';
import { UsageError } from '../../words/index.ts';

/** Nothing at or above the threshold. */
export const OK = 0;
/** Findings at or above the threshold. */
export const FOUND = 1;
/** Wrong use, wrong configuration, or input that cannot be read. */
export const MISUSE = 2;
/** A fault of the program. */
export const FAULT = 3;

const FAULT_SENTENCE = {
  sv: 'Ett fel i programmet Rutin, inte i dina filer. Kör om med RUTIN_DEBUG=1 och skicka det som skrivs till förvaltaren.',
  en: 'A fault in the program Rutin, not in your files. Run again with RUTIN_DEBUG=1 and send what it prints to support.',
};

/** Says on standard error what went wrong, and gives the exit code. */
export function reportFault(fault: unknown, language: Language): number {
  if (fault instanceof UsageError) {
    process.stderr.write(`rutin: ${defuse(fault.sentence[language])}\n`);
    return MISUSE;
  }
  const debug = (process.env['RUTIN_DEBUG'] ?? '') !== '';
  const details = debug ? `\n${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}` : '';
  process.stderr.write(`rutin: ${FAULT_SENTENCE[language]}${details}\n`);
  return FAULT;
}
