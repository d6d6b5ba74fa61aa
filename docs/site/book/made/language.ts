/** The reference of the language: a page for each declaration and block, made of the grammar and the explained words. */
import type { BlockType } from '../../../../language/grammar/generated/properties.ts';
import { PROPERTIES } from '../../../../language/grammar/generated/words.ts';
import type { Language } from '../../../../language/model/index.ts';
import { countInWords } from '../../../../language/reference/counts.ts';
import type { Entry } from '../../../../language/reference/entry.ts';
import { type Explained, explainedOf } from '../../../../language/reference/explained.ts';
import { formOf, holdersOf, nameOf } from '../../../../language/reference/forms.ts';
import { ENTRIES, markdownOf } from '../../../../language/reference/index.ts';
import { blocksOf, isProperty, linesOf, namesItsRule, ruleOf, titleOf } from '../../../../language/reference/places.ts';
import { say } from '../../../../language/words/index.ts';
import { code, type Page, pageOf, plain, slug, table } from '../page.ts';
import { partPage, plainName } from './paths.ts';

/** What has a page of its own: a declaration or a block, by its rule. */
type Subject = string;

/** An entry where it stands on the page of a subject. */
interface Placed {
  readonly entry: Entry;
  readonly subject: Subject;
  /** The line it belongs to; undefined of the subject itself. */
  readonly line: string | undefined;
}

const CHAPTER = (language: Language): string => partPage('words', language);

/** All pages of the part. */
export function languagePages(language: Language): readonly Page[] {
  const placed = ENTRIES.flatMap(placesOf);
  const subjects = [...new Set(placed.map(({ subject }) => subject))];
  return [
    contents(subjects, placed, language),
    ...subjects.map((subject) =>
      subjectPage(
        subject,
        placed.filter((one) => one.subject === subject),
        language,
      ),
    ),
  ];
}

function pathOf(subject: Subject, language: Language): string {
  return partPage('words', language, plainName(nameOf(subject)));
}

const isSubject = (rule: string): boolean => rule in PROPERTIES || (!isProperty(rule) && holdersOf(rule).length === 0);

/** Where an entry is told of: on the pages of the blocks in which it may stand. */
function placesOf(entry: Entry): readonly Placed[] {
  const rule = ruleOf(entry);
  if (isSubject(rule)) return [{ entry, subject: rule, line: namesItsRule(entry) ? undefined : rule }];
  const blocks = blocksOf(entry, ENTRIES);
  if (blocks.length > 0) return blocks.map((subject) => ({ entry, subject, line: rule }));
  const lines = entry.within === undefined ? linesOf(entry) : [entry.within];
  const places = lines.flatMap((line) =>
    isSubject(line) ? [{ entry, subject: line, line }] : blocksWith(line).map((subject) => ({ entry, subject, line })),
  );
  return places.filter((one, at) => places.findIndex(({ subject }) => subject === one.subject) === at);
}

function blocksWith(line: string): readonly BlockType[] {
  return (Object.keys(PROPERTIES) as BlockType[]).filter((block) =>
    (PROPERTIES[block] as readonly string[]).includes(line),
  );
}

function subjectPage(subject: Subject, placed: readonly Placed[], language: Language): Page {
  const title = nameOf(subject);
  const own = placed.filter(({ line }) => line === undefined);
  const others = placed.filter(({ line }) => line !== undefined);
  const lines = [...new Set(others.map(({ line }) => line as string))].sort(
    (a, b) => orderIn(subject, a) - orderIn(subject, b),
  );
  return pageOf(
    pathOf(subject, language),
    language,
    CHAPTER(language),
    title,
    ...own.map(({ entry }) => card(explainedOf(entry), language)),
    propertyTable(subject, language),
    ...lines.flatMap((line) => others.filter((one) => one.line === line).map((one) => section(one, language))),
  );
}

function orderIn(subject: Subject, line: string): number {
  return ((PROPERTIES as Record<string, readonly string[]>)[subject] ?? []).indexOf(line);
}

/** The lines that a block may hold: how each is written, whether it must be there. */
function propertyTable(subject: Subject, language: Language): string {
  if (!(subject in PROPERTIES) || subject === 'CheckBinding') return '';
  const block = subject as BlockType;
  const rows = PROPERTIES[block].map((property) => {
    const name = nameOf(property);
    const form = formOf(property, name, language) ?? name;
    const nested = property in PROPERTIES;
    const to = nested ? pathOf(property, language) : `${pathOf(subject, language)}#${slug(name)}`;
    const count = countInWords(property, [block])[language];
    return [`[${name}](/${to})`, code(form), count];
  });
  const title = say(language, 'Rader och block', 'Lines and blocks');
  const head = [say(language, 'Ord', 'Word'), say(language, 'Skrivs', 'Written'), say(language, 'Antal', 'How often')];
  return `## ${title}\n\n${table(head, rows)}`;
}

function section({ entry, line }: Placed, language: Language): string {
  const told = explainedOf(entry);
  const isLine = namesLine(entry, line);
  return `${isLine ? '##' : '###'} ${headingOf(told, isLine, language)}\n\n${card(told, language)}`;
}

/** Whether an entry is about the whole line, and not about a word on it. */
function namesLine(entry: Entry, line: string | undefined): boolean {
  return line !== undefined && isProperty(line) && ruleOf(entry) === line && namesItsRule(entry);
}

function headingOf(told: Explained, isLine: boolean, language: Language): string {
  return isLine ? told.title : `${told.title} ${told.place[language]}`;
}

/** What is told of a word, without the word itself. */
function card(told: Explained, language: Language): string {
  const body = markdownOf(told, language).split('\n\n').slice(1).join('\n\n');
  const clauses = told.clauses.length === 0 ? '' : `${say(language, 'Krav', 'Clauses')}: ${told.clauses.join(', ')}`;
  return [`*${plain(told.place[language])}*`, body, clauses].filter((part) => part !== '').join('\n\n');
}

/** Each word and where it is told of. */
export function wordAddresses(
  language: Language,
): readonly { readonly title: string; readonly place: string; readonly to: string }[] {
  const seen = new Set<Entry>();
  return ENTRIES.flatMap(placesOf).flatMap(({ entry, subject, line }) => {
    if (seen.has(entry)) return [];
    seen.add(entry);
    const told = explainedOf(entry);
    const isLine = namesLine(entry, line);
    const anchor = line === undefined ? '' : `#${slug(headingOf(told, isLine, language))}`;
    return [{ title: titleOf(entry), place: told.place[language], to: `${pathOf(subject, language)}${anchor}` }];
  });
}

function contents(subjects: readonly Subject[], placed: readonly Placed[], language: Language): Page {
  const rows = subjects.map((subject) => {
    const own = placed.find((one) => one.subject === subject && one.line === undefined);
    const meaning = own === undefined ? '' : plain(explainedOf(own.entry).meaning[language]);
    return [`[${nameOf(subject)}](/${pathOf(subject, language)})`, meaning];
  });
  const words = [...wordAddresses(language)].sort((a, b) => a.title.localeCompare(b.title, 'sv'));
  const list = words.map(({ title, place, to }) => `- [${title}](/${encodeURI(to)}) ${plain(place)}`).join('\n');
  return pageOf(
    CHAPTER(language),
    language,
    CHAPTER(language),
    say(language, 'Språket', 'The language'),
    intro(language),
    `## ${say(language, 'Det man skriver', 'What one writes')}`,
    table([say(language, 'Ord', 'Word'), say(language, 'Betydelse', 'Meaning')], rows),
    `## ${say(language, 'Alla ord', 'All words')}`,
    list,
  );
}

function intro(language: Language): string {
  return say(
    language,
    `En fil slutar på \`.rutin\` och är vanlig text. Den består av deklarationer: ett ord som säger vad det är, ett namn, ofta en text inom
citattecken, och ett block i klamrar med en egenskap på varje rad. \`//\` inleder en kommentar. Hur en arbetsyta delas upp i filer är
fritt: namn gäller i hela arbetsytan. Dagar skrivs \`2026-11-21\`, klockslag \`08:15\`. I det som står efter **Skrivs** är små bokstäver
ord som de är, VERSALER det man fyller i, \`[ ]\` det som får utelämnas, \`|\` ett val och \`…\` eller \`*\` att det får upprepas.

Samma text visas i redigeraren när man pekar på ett ord, och av \`rutin explain ORD\`.`,
    `A file ends in \`.rutin\` and is plain text. It is made of declarations: a word that says what it is, a name, often a text in quotes, and a
block in braces with a property a line. \`//\` begins a comment. How a workspace is split into files is free: names hold throughout it.
Keywords are Swedish, since those who write are. After **Written**, lower case is as it stands, CAPITALS are filled in, \`[ ]\` may be
left out, \`|\` is a choice.`,
  );
}
