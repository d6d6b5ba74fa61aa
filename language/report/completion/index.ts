/** Scripts that complete a command line, for each shell. */
import { bashCompletion } from './bash.ts';
import { fishCompletion } from './fish.ts';
import { powershellCompletion } from './powershell.ts';
import type { CompletedCommand } from './shape.ts';
import { zshCompletion } from './zsh.ts';

/** A shell by its name, and its script for a program. */
export const completions = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
  powershell: powershellCompletion,
} as const satisfies Readonly<Record<string, (program: CompletedCommand) => string>>;

/** A shell that there is a script for. */
export type Shell = keyof typeof completions;

/** Their names, in the order of the help text. */
export const shells = Object.keys(completions) as readonly Shell[];
