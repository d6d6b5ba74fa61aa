/** From the material to the picture: the tree of the organisation with everything that hangs in it. */
import {
  MOST_LEVELS,
  type Part,
  parentOf,
  partNamed,
  principalTypeOf,
  type Unit,
  type Workspace,
} from '../../model/index.ts';
import { formatDay } from '../../time/index.ts';
import type { Material } from '../api/index.ts';
import { openCounts } from '../support/open-counts.ts';
import { absencesByPlace } from './absences.ts';
import { type MarksOf, marksOf } from './marks.ts';
import {
  addMarks,
  type Detail,
  type Marks,
  NO_MARKS,
  type Picture,
  type PictureAbsence,
  type PicturePart,
  type PictureUnit,
  type Totals,
} from './picture.ts';
import { unitsWithInboxes } from './units.ts';

/** Above so many units they are lines in lists, above so many more only numbers. */
const MOST_UNITS = 40;
const MOST_LINES = 400;
/** How many parts are told in numbers, at most, where there are parts above them. */
const MOST_TOTALS = 80;

interface Scene {
  readonly material: Material;
  readonly ws: Workspace;
  readonly marks: MarksOf;
  readonly units: ReadonlyMap<string, PictureUnit>;
  readonly absences: (place: Part | undefined) => readonly PictureAbsence[];
}

/** The picture of the material. */
export function pictureOf(material: Material): Picture {
  const { ws, provisioning, only, findings } = material;
  const marks = marksOf(findings);
  const units = new Map(unitsWithInboxes(provisioning, marks, ws).map((unit) => [unit.key, unit]));
  const scene: Scene = { material, ws, marks, units, absences: absencesByPlace(material, marks) };
  const tops = only === undefined ? topsOf(scene) : [only];
  const parts = tops.flatMap((part) => (part.kind === 'unit' ? [] : [partOf(part, scene)]));
  const loose = tops.flatMap((part) => (part.kind === 'unit' ? (units.get(part.name) ?? []) : []));
  const filled = parts.filter(({ kind, totals }) => totals.units > 0 || kind !== 'principal' || only !== undefined);
  return {
    title: only === undefined ? '' : nameOf(only),
    asOf: formatDay(material.asOf),
    until: formatDay(material.until),
    detail: detailFor(units.size),
    levels: detailFor(units.size) === 'totals' ? levelsFor(filled) : Number.POSITIVE_INFINITY,
    parts: filled,
    empty: parts.filter((part) => !filled.includes(part)).map(({ name, type }) => ({ name, type })),
    loose,
    looseAbsences: [
      ...scene.absences(undefined),
      ...tops.flatMap((part) => (part.kind === 'unit' ? scene.absences(part) : [])),
    ],
    totals: { ...sumOf([...parts.map(({ totals }) => totals), ...loose.map(totalsOf)]), marks: openCounts(findings) },
  };
}

function detailFor(units: number): Detail {
  return units <= MOST_UNITS ? 'units' : units <= MOST_LINES ? 'lists' : 'totals';
}

/** As many levels as leave room for the numbers to be read, at least one. */
function levelsFor(parts: readonly PicturePart[]): number {
  const below = parts.flatMap((part) => part.parts);
  const rest = parts.filter((part) => part.parts.length === 0).length;
  return below.length === 0 || below.length + rest > MOST_TOTALS ? 1 : 1 + levelsFor(below);
}

/** Huvudmän and what hangs on nothing, by name. */
function topsOf({ ws }: Scene): readonly Part[] {
  const all = [...ws.keys('placed')].flatMap((name) => partNamed(ws, name) ?? []);
  return inOrder(all.filter((part) => parentOf(ws, part) === undefined));
}

type Upper = Exclude<Part, Unit>;

function partOf(part: Upper, scene: Scene, level = 1): PicturePart {
  const { ws, marks, units } = scene;
  const children = level < MOST_LEVELS ? childrenOf(part, scene) : [];
  const parts = children.flatMap((child) => (child.kind === 'unit' ? [] : [partOf(child, scene, level + 1)]));
  const own = children.flatMap((child) => (child.kind === 'unit' ? (units.get(child.name) ?? []) : []));
  const ownMarks = marks.declared(part);
  const below = sumOf([...parts.map(({ totals }) => totals), ...own.map(totalsOf)]);
  return {
    key: part.name,
    kind: part.kind,
    name: nameOf(part),
    type: principalTypeOf(ws, part) ?? null,
    marks: ownMarks,
    parts: parts.filter(({ totals }) => totals.units > 0),
    units: own,
    absences: [part, ...children.filter(({ kind }) => kind === 'unit')].flatMap((place) => scene.absences(place)),
    totals: { ...below, marks: addMarks(below.marks, ownMarks) },
  };
}

/** What holds its name and is part of the part, by name. */
function childrenOf(part: Part, { ws }: Scene): readonly Part[] {
  const children = ws.lookup('children', part.name) as readonly Part[];
  return inOrder(children.filter((child) => partNamed(ws, child.name) === child && parentOf(ws, child) === part));
}

function inOrder(parts: readonly Part[]): readonly Part[] {
  return [...parts].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function nameOf({ text, name }: Part): string {
  return text?.value ?? name;
}

/** What a unit adds up to. */
export function totalsOf({ inboxes, marks }: PictureUnit): Totals {
  return {
    units: 1,
    inboxes: inboxes.filter(({ kind }) => kind !== 'certificates').length,
    members: inboxes.reduce((sum, { members }) => sum + (members ?? 0), 0),
    marks: inboxes.reduce((sum: Marks, inbox) => addMarks(sum, inbox.marks), marks),
  };
}

/** All of them together. */
export function sumOf(all: readonly Totals[]): Totals {
  const none: Totals = { units: 0, inboxes: 0, members: 0, marks: NO_MARKS };
  return all.reduce(
    (sum, { units, inboxes, members, marks }) => ({
      units: sum.units + units,
      inboxes: sum.inboxes + inboxes,
      members: sum.members + members,
      marks: addMarks(sum.marks, marks),
    }),
    none,
  );
}
