/** Signals that ask a program to stop. */

/** What a terminal or a system sends. */
export const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What a terminal sends to all processes of a command is let pass, so that this one does all it has to do. */
export function letPassSignals(): void {
  for (const signal of SIGNALS) process.on(signal, () => {});
}
