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
  /** The texts that declare something there already, by their way from the workspace; undefined for one that cannot be read. */
  readonly declared: ReadonlyMap<string, string | undefined>;
}

const LANGUAGES: readonly Language[] = ['sv', 'en'];

/** Whether a text is one of those invented here, in either language, as it was written. */
function isInvented(path: string, text: string | undefined): boolean {
  return text !== undefined && LANGUAGES.some((language) => exampleTexts(language)[path] === text);
}

/** All texts, their paths from the top of the repository. */
export function beginningTexts({ language, host, program, prefix, declared }: Beginning): Texts {
  // Beside one's own nothing is invented; where a beginning was stopped on its way, it is finished.
  const isOwn = [...declared].some(([path, text]) => !isInvented(path, text));
  const own = { ...(isOwn ? {} : exampleTexts(language)), ...settingTexts(language) };
  const wanted = { language, program, folder: prefix === '' ? '.' : prefix.slice(0, -1) };
  return {
    ...Object.fromEntries(Object.entries(own).map(([path, text]) => [`${prefix}${path}`, text])),
    ...(host === undefined ? {} : pipelineTexts(host, wanted)),
    ...hookTexts(wanted),
  };
}
