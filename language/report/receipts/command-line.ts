/** From a receipt to the command line that does it again. */
import type { Receipt } from './receipt.ts';

/** The command line that does again what a receipt tells of, and writes what comes of it, with a receipt, into a folder. */
export function commandLine(receipt: Receipt, folder: string, receiptName: string): readonly string[] {
  const { command, asked, paths, options, lang, stamp } = receipt;
  const out = command === 'generate' ? ['--no-cache', `--out=${folder}`] : [`--receipt=${folder}/${receiptName}`];
  const circumstances = [`--datum=${stamp.asOf}`, `--horisont=${stamp.horizonDays}`, `--lang=${lang}`, '--no-color'];
  return [command, ...options, ...circumstances, ...out, '--', ...asked, ...paths];
}
