/** Writes a check, its page, their lines in the two lists, and what is told of its words. Changes nothing when anything is wrong. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { checkText, englishPageText, entryText, pageText, phraseText } from './templates.ts';

/**
 * Adds a check to the folder of checks.
 * @param folder URL of the folder, with a slash at the end
 * @param name English, lower case, parts joined by hyphens: the file's name
 * @param word the name after `kontroll`: Swedish letters, digits and `_`
 * @returns the files written or changed, relative to the folder
 * @throws Error with a Swedish sentence when a name is unfit or taken
 */
export function addCheck(folder: URL, name: string, word: string): readonly string[] {
  refuseUnfit(name, word);
  const identifier = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  if (existsSync(new URL(`${name}.ts`, folder))) throw new Error(`Filen ${name}.ts finns redan.`);
  const index = read(folder, 'index.ts');
  const pages = read(folder, 'pages.ts');
  const english = read(folder, 'english-pages.ts');
  const entries = read(folder, ENTRIES);
  const phrases = read(folder, PHRASES);
  if (pages.includes(`  ${word}:`)) throw new Error(`Kontrollen ${word} finns redan.`);
  const changed: readonly (readonly [string, string])[] = [
    [`${name}.ts`, checkText(identifier, word)],
    [`${name}.md`, pageText(word)],
    [`${name}.en.md`, englishPageText(word)],
    ['index.ts', registered(index, `import { ${identifier} } from './${name}.ts';`, LIST, `  ${identifier},`)],
    [ENTRIES, listed(entries, 'export const CHECKS: readonly Entry[] = [', entryText(word))],
    [PHRASES, listed(phrases, 'export const phrases: Readonly<Record<string, Sentence>> = {', phraseText(word))],
    ['pages.ts', registered(pages, `import ${identifier} from './${name}.md';`, PAGES, `  ${word}: ${identifier},`)],
    [
      'english-pages.ts',
      registered(english, `import ${identifier} from './${name}.en.md';`, ENGLISH, `  ${word}: ${identifier},`),
    ],
  ];
  for (const [file, text] of changed) writeFileSync(new URL(file, folder), text);
  return changed.map(([file]) => file);
}

/** What is told of the words of a kontroll, beside the folder of checks. */
const ENTRIES = '../reference/entries/checks.ts';
const PHRASES = '../reference/phrases.ts';

const LIST = 'const bindable = [';
const ENGLISH = 'export const englishPages: Readonly<Record<string, string>> = {';
const PAGES = 'export const pages: Readonly<Record<string, string>> = {';

function refuseUnfit(name: string, word: string): void {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name)) {
    throw new Error('Ange ett engelskt filnamn med små bokstäver och bindestreck, till exempel: reply-time');
  }
  if (!/^[a-zåäöé][a-zåäöé0-9_]*$/.test(word)) {
    throw new Error('Ange också namnet efter ”kontroll”, till exempel: svarstid');
  }
}

function read(folder: URL, file: string): string {
  return readFileSync(new URL(file, folder), 'utf8');
}

/** The text with an import line in its place among the imports, and an item at the head of a list. */
function registered(text: string, importLine: string, listHead: string, item: string): string {
  const lines = text.split('\n');
  const path = pathOf(importLine);
  const later = lines.findIndex((line) => /^import .* from '\.\//.test(line) && pathOf(line) > path);
  const lastImport = lines.findLastIndex((line) => line.startsWith('import '));
  lines.splice(later < 0 ? lastImport + 1 : later, 0, importLine);
  return listed(lines.join('\n'), listHead, item);
}

/** The text with an item at the head of a list. */
function listed(text: string, listHead: string, item: string): string {
  if (!text.includes(listHead)) throw new Error(`Hittar inte raden "${listHead}".`);
  return text.replace(`${listHead}\n`, `${listHead}\n${item}\n`).replace(`${listHead}]`, `${listHead}\n${item}\n]`);
}

function pathOf(importLine: string): string {
  return /'([^']*)'/.exec(importLine)?.[1] ?? '';
}
