/** What commands print and write by, whether or not a receipt of it is asked for. */
import { writeOutput } from '../../disk/output/write.ts';
import { notRepeatable } from '../../report/receipts/refusals.ts';
import type { RutinCommand } from '../frame/command.ts';
import type { Session } from '../frame/entry.ts';

/** Adds the option that asks for a receipt. */
export function withReceipt(command: RutinCommand): RutinCommand {
  return command.with({
    flags: '--receipt <fil>',
    text: {
      sv: 'skriver ett kvitto på det som görs, för rutin replay; utskriften blir då som till en fil',
      en: 'writes a receipt of what is done, for rutin replay; what is printed is then as to a file',
    },
  });
}

/** Refuses what cannot be done again. */
export function refuseWithReceipt(isAsked: boolean, ...options: readonly (readonly [string, unknown])[]): void {
  const found = options.find(([, value]) => value !== undefined && value !== false);
  if (isAsked && found !== undefined) throw notRepeatable(found[0]);
}

/** Prints and writes for a command, and ends it with an exit code. */
export interface Scribe {
  /** To standard output. */
  print(text: string): void;
  write(path: string, text: string): void;
  end(exitCode: number): Promise<number>;
}

/** Takes nothing down. */
export function plainly({ print }: Session): Scribe {
  return { print, write: writeOutput, end: async (exitCode) => exitCode };
}
