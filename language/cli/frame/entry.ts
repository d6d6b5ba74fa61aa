/** What the frame knows of a command before it is loaded, and what a command may tell the frame. */
import type { Language, Sentence } from '../../model/index.ts';
import type { RutinCommand } from './command.ts';

/** What a command tells the frame when it has run. */
export interface Session {
  /** The language of help and errors. */
  readonly language: Language;
  /** The language that `--lang` asks for; it goes before that of the configuration. */
  readonly asked: Language | undefined;
  /** The program with all its commands, for who tells of them. */
  whole(): Promise<RutinCommand>;
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
