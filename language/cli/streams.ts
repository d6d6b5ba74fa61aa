/** What becomes of the streams that the program writes to. */
import type { Language } from '../model/index.ts';
import { OK } from '../report/exit-codes.ts';
import { asUnwritable } from '../words/index.ts';
import { reportFault } from './frame/exit.ts';

/** A reader that has seen enough (`rutin check | head`) ends the program quietly; a full disk is said to be one. */
export function guardStreams(language: Language): void {
  const streams = { stdout: process.stdout, stderr: process.stderr };
  for (const [name, stream] of Object.entries(streams)) {
    stream.on('error', (fault: NodeJS.ErrnoException) => {
      process.exit(
        fault.code === 'EPIPE' ? (process.exitCode ?? OK) : reportFault(asUnwritable(name, fault), language),
      );
    });
  }
}
