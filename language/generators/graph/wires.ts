/** What the languages of graphs share: a name for every node, and the arrows between them. */
import type { Language } from '../../model/index.ts';
import type { MonitoredLine } from '../../provisioning/index.ts';
import type { Named, Picture, PictureAbsence, PicturePart, PictureUnit } from './picture.ts';
import { absenceLabel, checksLabel, detailNote, type NameOf, TEXTS, totalsLabel } from './words.ts';

/** An arrow between two nodes. */
interface Wire {
  readonly from: string;
  readonly to: string;
  readonly words: string;
  readonly substitute: boolean;
}

export interface Wired {
  readonly picture: Picture;
  readonly notes: readonly string[];
  /** False where units are too many for their inboxes to be shown. */
  readonly showsInboxes: boolean;
  /** Persons and funktioner, each by the name of its node. */
  readonly persons: readonly Named[];
  readonly watching: readonly Wire[];
  readonly standing: readonly Wire[];
  /** The name of a node: letters and digits alone, whatever the thing is called. */
  readonly idOf: (thing: string) => string;
}

/** The nodes and arrows of a picture. */
export function wiredOf(picture: Picture, nameOf: NameOf, language: Language): Wired {
  const units = [...picture.parts.flatMap(unitsIn), ...picture.loose];
  const showsInboxes = picture.detail === 'units';
  const absences = showsInboxes ? [...picture.parts.flatMap(absencesIn), ...picture.looseAbsences] : [];
  const lines = showsInboxes ? units.flatMap(({ inboxes }) => inboxes) : [];
  const watching = lines.flatMap(({ key, lines }) => lines.flatMap((line) => watchWires(key, line, language)));
  const standing = [
    ...new Set(absences.flatMap((absence) => standWires(absence, language)).map((wire) => JSON.stringify(wire))),
  ];
  const wires = standing.map((wire) => JSON.parse(wire) as Wire);
  const ids = new Map<string, string>();
  const note = detailNote(picture, language);
  return {
    picture,
    notes: note === undefined ? [] : [note],
    showsInboxes,
    persons: personsIn([...watching, ...wires], absences, nameOf, language),
    watching,
    standing: wires,
    idOf: (thing) => {
      const id = ids.get(thing) ?? `n${ids.size + 1}`;
      ids.set(thing, id);
      return id;
    },
  };
}

/** Whether a part at a depth (from 1) is told in numbers, its units and parts left out. */
export function isFolded(part: PicturePart, depth: number, { detail, levels }: Picture): boolean {
  return detail === 'totals' && (depth >= levels || part.parts.length === 0);
}

/** `Närhälsan: 12 enheter, 24 inkorgar, 80 medlemskap`. */
export function numbersOf({ name, totals }: PicturePart, language: Language): string {
  return `${name}: ${totalsLabel(totals, language)}`;
}

function unitsIn({ parts, units }: PicturePart): readonly PictureUnit[] {
  return [...parts.flatMap(unitsIn), ...units];
}

function absencesIn({ parts, absences }: PicturePart): readonly PictureAbsence[] {
  return [...parts.flatMap(absencesIn), ...absences];
}

function watchWires(inbox: string, line: MonitoredLine, language: Language): readonly Wire[] {
  const words = checksLabel(line, language);
  const wire =
    (substitute: boolean) =>
    ({ kind, key }: MonitoredLine['watchers'][number]): Wire => ({
      from: `inbox ${inbox}`,
      to: `${kind === 'function' ? 'function' : 'person'} ${key}`,
      words,
      substitute,
    });
  return [...line.watchers.map(wire(false)), ...line.substitutes.map(wire(true))];
}

function standWires({ owner, period, delegates }: PictureAbsence, language: Language): readonly Wire[] {
  const words = absenceLabel(period, language);
  const from = `person ${owner.key}`;
  return delegates.length === 0
    ? [{ from, to: 'person ', words, substitute: false }]
    : delegates.map(({ key }) => ({ from, to: `person ${key}`, words, substitute: false }));
}

/** Everyone that an arrow touches, by key; nobody is one of them where someone lacks an ombud. */
function personsIn(
  wires: readonly Wire[],
  absences: readonly PictureAbsence[],
  nameOf: NameOf,
  language: Language,
): readonly Named[] {
  const names = new Map(
    absences.flatMap(({ owner, delegates }) => [owner, ...delegates]).map(({ key, name }) => [key, name]),
  );
  const found = new Map<string, string>();
  for (const thing of wires.flatMap(({ from, to }) => [from, to])) {
    const [kind = '', key = ''] = thing.split(' ');
    if (kind === 'person') {
      found.set(thing, key === '' ? TEXTS.noDelegate[language] : (names.get(key) ?? nameOf({ kind: 'person', key })));
    }
    if (kind === 'function') found.set(thing, nameOf({ kind: 'function', key }));
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([key, name]) => ({ key, name }));
}
