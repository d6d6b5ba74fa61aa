/** Who reaches what on a day, as a page of Markdown: what a person reaches and who reaches her inbox, or who reaches an inbox or a unit. */
import {
  functionInboxNamed,
  inboxKindOf,
  inboxOf,
  type Language,
  personNamed,
  titleOf,
  unitNamed,
  type Workspace,
} from '../../model/index.ts';
import { type AccessSubject, accessSubject, type Reach, reachesOf } from '../../plan/index.ts';
import { type Day, formatDay, parseDay } from '../../time/index.ts';
import { dayInWords, fromTo, modeInWords, partInWords, personInWords, reachInWords, say } from '../../words/index.ts';
import { escaped } from '../support/escaped.ts';
import { inboxKeyAt } from './boxes.ts';
import { personKeyAt } from './delegates.ts';
import { type Cursor, placeAt, type Scene } from './scene.ts';
import type { AccessPage } from './shapes.ts';

/** The page of a person, an inbox or a unit by its key, on a day or on the as-of date; undefined where there is none. */
export function accessPage(scene: Scene, key: string, date: string | undefined): AccessPage | undefined {
  const subject = accessSubject(scene.ws, key);
  const day = date === undefined ? scene.options.asOf : parseDay(date);
  return subject === undefined || day === undefined ? undefined : pageOf(scene, subject, day);
}

/** What a place in a file is about: the person named there, else the inbox it stands in, else the person whose block it is. */
export function accessKeyAt(scene: Scene, cursor: Cursor, word: string | undefined): string | undefined {
  if (word !== undefined && personNamed(scene.ws, word) !== undefined) return word;
  return inboxKeyAt(scene, cursor) ?? personKeyAt(scene, cursor, word);
}

function pageOf(scene: Scene, subject: AccessSubject, day: Day): AccessPage {
  const name = nameOf(scene.ws, subject);
  const reaches = reachesOf(scene.ws, subject, day);
  const head = [`# ${escaped(name)}`, escaped(dayInWords(day, scene.options.language))];
  const markdown = `${[...head, ...partsOf(scene, subject, reaches)].join('\n\n')}\n`;
  return { key: subject.key, name, day: formatDay(day), markdown };
}

function nameOf(ws: Workspace, { kind, key }: AccessSubject): string {
  if (kind === 'person') return personInWords(ws, key);
  if (kind === 'unit') return partInWords(ws, key);
  const group = functionInboxNamed(ws, key);
  if (group !== undefined) return titleOf(group);
  const [name = '', word = ''] = key.split('.');
  const [unit, box] = [unitNamed(ws, name), inboxKindOf(word)];
  const inbox = unit === undefined || box === undefined ? undefined : inboxOf(unit, box);
  return unit === undefined || inbox === undefined ? key : titleOf(unit, inbox);
}

function partsOf(scene: Scene, { kind, key }: AccessSubject, reaches: readonly Reach[]): readonly string[] {
  const { language } = scene.options;
  if (reaches.length === 0) {
    return [say(language, 'Ingen når något här den dagen.', 'Nobody reaches anything here that day.')];
  }
  if (kind !== 'person') return [table(scene, reaches, kind === 'unit' ? ['who', 'what'] : ['who'])];
  const reached = reaches.filter(({ person }) => person === key);
  const reaching = reaches.filter(({ person }) => person !== key);
  const others = say(language, 'Når den personliga inkorgen', 'Reaches the personal inbox');
  return [
    ...(reached.length === 0 ? [] : [`## ${say(language, 'Når', 'Reaches')}`, table(scene, reached, ['what'])]),
    ...(reaching.length === 0 ? [] : [`## ${others}`, table(scene, reaching, ['who'])]),
  ];
}

type Column = 'who' | 'what' | 'how' | 'when' | 'line';

const HEADS: Readonly<Record<Column, readonly [string, string]>> = {
  who: ['Vem', 'Who'],
  what: ['Vad', 'What'],
  how: ['Hur', 'How'],
  when: ['När', 'When'],
  line: ['Rad', 'Line'],
};

function table(scene: Scene, reaches: readonly Reach[], first: readonly Column[]): string {
  const columns: readonly Column[] = [...first, 'how', 'when', 'line'];
  const heads = columns.map((column) => say(scene.options.language, ...HEADS[column]));
  const rows = reaches.map((reach) => columns.map((column) => cell(scene, reach, column)));
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cell(scene: Scene, reach: Reach, column: Column): string {
  const { ws, options } = scene;
  switch (column) {
    case 'who':
      return escaped(personInWords(ws, reach.person));
    case 'what':
      return escaped(whatInWords(reach, options.language));
    case 'how':
      return escaped([reachInWords(reach.kind, options.language), ...reach.via].join(', '));
    case 'when':
      return escaped(fromTo(reach.from, reach.to, options.language));
    case 'line':
      return lineOf(scene, reach);
    default:
      return column satisfies never;
  }
}

function whatInWords({ kind, title, mode }: Reach, language: Language): string {
  if (kind === 'own' || kind === 'delegate') {
    return say(language, `Personlig inkorg, ${title}`, `Personal inbox, ${title}`);
  }
  return mode === 'read-only' || mode === 'archived' ? `${title}, ${modeInWords(mode, language)}` : title;
}

/** `fristad.rutin:12`; a preview of Markdown opens no links to files. */
function lineOf(scene: Scene, { mark: { anchor, at } }: Reach): string {
  return escaped(`${anchor.file}:${placeAt(scene, anchor, at).line + 1}`);
}
