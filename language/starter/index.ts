/** A workspace to start from, as texts by path: what it declares, its settings, and what its repository needs where people merge. */
import type { Language } from '../model/index.ts';
import type { Host } from './hosts.ts';
import { hookTexts, pipelineTexts } from './merging.ts';
import { exampleTexts, settingTexts, type Texts } from './workspace.ts';

export { HOSTS, type Host, hostOf } from './hosts.ts';
export { codeOwnersPath } from './merging.ts';
export { begunText } from './words.ts';
export type { Texts };

interface Beginning {
  readonly language: Language;
  /** The server where people merge; undefined where that is not known. */
  readonly host: Host | undefined;
  /** The npm package of the program; undefined: the one that a variable of the repository names. */
  readonly program: string | undefined;
  /** The way from the top of the repository to the workspace: empty, or with `/` at its end. */
  readonly prefix: string;
  /** Whether something of one's own is declared there already: then nothing is invented beside it. */
  readonly isDeclared: boolean;
}

/** Whether a text is one of those invented here, in either language, as it was written. */
export function isInvented(path: string, text: string | undefined): boolean {
  return text !== undefined && LANGUAGES.some((language) => exampleTexts(language)[path] === text);
}

const LANGUAGES: readonly Language[] = ['sv', 'en'];

/** All texts, their paths from the top of the repository. */
export function beginningTexts({ language, host, program, prefix, isDeclared }: Beginning): Texts {
  const own = { ...(isDeclared ? {} : exampleTexts(language)), ...settingTexts(language) };
  const wanted = { language, program, folder: prefix === '' ? '.' : prefix.slice(0, -1) };
  return {
    ...Object.fromEntries(Object.entries(own).map(([path, text]) => [`${prefix}${path}`, text])),
    ...(host === undefined ? {} : pipelineTexts(host, wanted)),
    ...hookTexts(wanted),
  };
}
