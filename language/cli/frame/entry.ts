/** What the frame knows of a command before it is loaded, and what a command may tell the frame. */
import type { Language, Sentence } from '../../model/index.ts';
import type { RutinCommand } from './command.ts';

/** Takes a text that a command prints. */
export type Print = (text: string) => void;

/** What a command tells the frame when it has run. */
export interface Session {
  /** The language of help and errors. */
  readonly language: Language;
  /** The language that `--lang` asks for; it goes before that of the configuration. */
  readonly asked: Language | undefined;
  /** The program with all its commands, for who tells of them. */
  whole(): Promise<RutinCommand>;
  /** Writes to standard output, or to whoever does a command again. */
  readonly print: Print;
  /** Runs the program anew on other arguments; what it prints goes to `print`. Gives the exit code. */
  again(args: readonly string[], print: Print): Promise<number>;
  /** Sets the exit code. */
  exit(code: number): void;
}

/** A file under commands/. */
interface CommandModule {
  readonly define: (summary: Sentence, session: Session) => RutinCommand;
}

export interface Entry {
  readonly name: string;
  readonly summary: Sentence;
  readonly load: () => Promise<CommandModule>;
}
