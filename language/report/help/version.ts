/** What `rutin --version` says: the program, the language it reads, and the routines that come with it. */

import { LANGUAGE_VERSION, type Language, PROGRAM_VERSION, type Routine, type Workspace } from '../../model/index.ts';
import { formatDay, isUnbounded } from '../../time/index.ts';
import { say } from '../../words/index.ts';
import { textHash } from '../receipts/wording.ts';

/** The lines, the version of the program first and alone; the workspace holds what is shipped and nothing else. */
export function versionText(shipped: Workspace, language: Language): string {
  const routines = shipped.lookup('routines', '') as readonly Routine[];
  const lines = [
    `Rutin ${PROGRAM_VERSION}`,
    say(language, `Språkets version: ${LANGUAGE_VERSION}`, `Version of the language: ${LANGUAGE_VERSION}`),
    say(language, 'Rutiner och källor som följer med:', 'Routines and sources that come with it:'),
    ...routines.map((routine) => `  ${routineLine(routine, language)}, text ${textHash(shipped, routine)}`),
  ];
  return `${lines.join('\n')}\n`;
}

function routineLine({ name, document, version, validity }: Routine, language: Language): string {
  const last = validity?.to;
  const until =
    last === undefined || isUnbounded(last)
      ? []
      : [say(language, `gäller till ${formatDay(last)}`, `valid to ${formatDay(last)}`)];
  return [`${name} ${version?.value ?? ''}`.trim(), ...(document === undefined ? [] : [document.value]), ...until].join(
    ', ',
  );
}
