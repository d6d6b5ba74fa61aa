/** In which language the extension and the server speak: the setting, else the editor's language, else the computer's. */
import * as vscode from 'vscode';
import swedish from '../l10n/bundle.l10n.sv.json';
import { type Dictionary, setDictionary } from './text.ts';

type Language = 'sv' | 'en';

/** VS Code itself has no Swedish: an editor in English on a Swedish computer is a Swedish reader's. */
export function language(): Language {
  const chosen = vscode.workspace.getConfiguration('rutin').get<string>('sprak');
  if (chosen === 'sv' || chosen === 'en') return chosen;
  const computer = Intl.DateTimeFormat().resolvedOptions().locale;
  return isSwedish(vscode.env.language) || isSwedish(computer) ? 'sv' : 'en';
}

function isSwedish(locale: string): boolean {
  return /^sv\b/i.test(locale);
}

/** The texts of the language in use; panels are given them too. */
export function dictionary(): Dictionary {
  return language() === 'sv' ? swedish : {};
}

/** Texts follow the language in use. */
export function useLanguage(): void {
  setDictionary(dictionary());
}
