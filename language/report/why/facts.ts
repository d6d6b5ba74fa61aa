/** The facts that were read: each as a line with its place, the nearest to the finding first. */
import { placeOf } from '../../engine/index.ts';
import { compareAnchors, type Declaration, forEachReference, type Person, type Table } from '../../model/index.ts';
import { personInWords, say } from '../../words/index.ts';
import { declarationLines } from './fact-words.ts';
import type { Scene } from './scene.ts';
import type { Told, Why } from './shape.ts';

/** So many lines are told, and so many names that were looked for in vain. */
const MOST = 24;
const MOST_LACKING = 6;

/** What the finding points at, what its subject says, what else was read, and what was looked for in vain. */
export function toldFacts(scene: Scene): Pick<Why, 'facts' | 'factsLeft'> {
  const pointed = scene.worded.related.map(({ message, ...place }) => ({ text: message, place }));
  const read = readDeclarations(scene).flatMap((one) => linesOf(scene, one));
  const all = apart([...pointed, ...read]);
  const lacking = lackingLines(scene);
  return { facts: [...all.slice(0, MOST), ...lacking], factsLeft: Math.max(0, all.length - MOST) };
}

/** How near a declaration is to the finding: its subject, what it points at, what its subject names, the rest. */
const FURTHEST = 3;

/** The declarations that were read, routines left out, the nearest first. */
export function readDeclarations(scene: Scene): readonly Declaration[] {
  return ranked(scene).map(({ one }) => one);
}

/** The persons that the finding points at or its subject names. */
export function personsConcerned(scene: Scene): readonly Person[] {
  return ranked(scene).flatMap(({ one, rank }) => (one.kind === 'person' && rank < FURTHEST ? [one] : []));
}

function ranked({ finding, retraced }: Scene): readonly { readonly one: Declaration; readonly rank: number }[] {
  const subject = finding.subject?.declaration;
  const near = new Set<string>();
  if (subject !== undefined) forEachReference(subject, ({ name }) => near.add(name));
  const pointed = new Set(finding.related.map(({ mark }) => mark.anchor));
  const found = new Set([
    ...(subject === undefined ? [] : [subject]),
    ...retraced.looked.flatMap((one) => one.declarations),
  ]);
  const rank = (one: Declaration): number => {
    if (one === subject) return 0;
    if (pointed.has(one.anchor)) return 1;
    return near.has(one.kind === 'absence' ? one.person.name : one.name) ? 2 : FURTHEST;
  };
  return [...found]
    .filter((one) => one === subject || (one.kind !== 'routine' && one.kind !== 'exemption'))
    .map((one) => ({ one, rank: rank(one) }))
    .sort((a, b) => a.rank - b.rank || compareAnchors(a.one.anchor, b.one.anchor));
}

function linesOf(scene: Scene, declaration: Declaration): readonly Told[] {
  return declarationLines(scene, declaration).map(({ text, at }) => ({
    text,
    place: placeOf(scene.ws, { anchor: declaration.anchor, at }),
  }));
}

/** Each text at each line once. */
function apart(lines: readonly Told[]): readonly Told[] {
  const byKey = new Map(lines.map((line) => [`${line.text}|${line.place?.file}|${line.place?.line}`, line] as const));
  return [...byKey.values()];
}

type Words = (name: string, scene: Scene) => string;

/** What it means that nothing stands at a key of a table, where that means something to a reader. */
const LACKING: Partial<Record<Table, Words>> = {
  person: (name, { language }) => say(language, `ingen person ${name} finns`, `there is no person ${name}`),
  placed: (name, { language }) => say(language, `inget ${name} finns`, `there is no ${name}`),
  absences: (name, { ws, language }) =>
    say(language, `ingen frånvaro för ${personInWords(ws, name)}`, `no absence of ${personInWords(ws, name)}`),
  orders: (name, { language }) => say(language, `ingen beställning för ${name}`, `no order for ${name}`),
  flow: (name, { language }) => say(language, `inget flöde ${name} finns`, `there is no flow ${name}`),
};

function lackingLines(scene: Scene): readonly Told[] {
  return scene.retraced.looked
    .filter(({ declarations, key }) => declarations.length === 0 && key !== '')
    .flatMap(({ table, key }) => {
      const words = LACKING[table];
      return words === undefined ? [] : [{ text: words(key, scene), place: null }];
    })
    .slice(0, MOST_LACKING);
}
