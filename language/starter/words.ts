/** What is said when a workspace has been begun. */
import type { Language } from '../model/index.ts';
import { say } from '../words/index.ts';
import type { Host } from './hosts.ts';

interface Begun {
  /** The folder, as the reader would write it. */
  readonly folder: string;
  readonly written: readonly string[];
  /** What stood there, and stands there as it was. */
  readonly kept: readonly string[];
  readonly host: Host | undefined;
}

/** The lines; the command by which it goes on last. */
export function begunText({ folder, written, kept, host }: Begun, language: Language, check: string): string {
  const listed = (names: readonly string[]): string => names.map((name) => `  ${name}\n`).join('');
  const made =
    written.length === 0
      ? say(language, 'Allt fanns redan, och ingenting skrevs.\n', 'All was there already, and nothing was written.\n')
      : say(language, `Skapade en arbetsyta i ${folder}:\n`, `Made a workspace in ${folder}:\n`) + listed(written);
  const left =
    kept.length === 0
      ? ''
      : say(
          language,
          'Fanns redan och lämnades som det är (--force skriver över):\n',
          'Was there already and is left as it is (--force overwrites):\n',
        ) + listed(kept);
  const server =
    host === undefined
      ? say(
          language,
          'Vilken server förrådet hör till framgår inte. Lägg till dess kontroll av ändringar med: rutin init --ci github (eller gitlab, azure)\n',
          'It does not show which server the repository belongs to. Add its check of changes with: rutin init --ci github (or gitlab, azure)\n',
        )
      : '';
  const next = say(language, `Pröva med: ${check}\n`, `Check it with: ${check}\n`);
  return made + left + server + next;
}
