/** The week schedule of an inbox: when the unit is open, when someone looks, and who. */
import {
  type FunctionInbox,
  functionInboxNamed,
  inboxKindOf,
  inboxOf,
  inboxWord,
  type MonitoringLine,
  modeOn,
  type Origin,
  offsetOf,
  openingOf,
  titleOf,
  type Unit,
  unitNamed,
} from '../../model/index.ts';
import { say } from '../../words/index.ts';
import { type Cursor, declarationAt, isIn, openFindings, placeAt, problemOf, type Scene } from './scene.ts';
import type { ViewPlace, ViewProblem, WeekView } from './shapes.ts';
import { otherDays, weekOf } from './week-days.ts';

/** An inbox, or the intygsbevakning, of a unit. */
interface Box {
  readonly key: string;
  readonly title: string;
  readonly unit: Unit;
  readonly lines: readonly MonitoringLine[];
  readonly anchor: Unit['anchor'];
  readonly at: Origin;
}

const CERTIFICATES = 'intyg';

/** The week of the inbox with the key; undefined where there is none. */
export function weekView(scene: Scene, key: string): WeekView | undefined {
  const box = boxNamed(scene, key);
  if (box === undefined) return undefined;
  const { unit } = box;
  return {
    key: box.key,
    title: box.title,
    unit: unit.text?.value ?? unit.name,
    mode: modeOn(scene.ws, unit, scene.options.asOf),
    assumed: openingOf(unit).assumed === true,
    week: weekOf(scene, box),
    others: otherDays(scene, box),
    problems: problemsOf(scene, box),
    siblings: boxesOf(scene, unit).map(({ key: own, title }) => ({ key: own, title })),
    place: placeAt(scene, box.anchor, box.at),
  };
}

/** Where the inbox with the key is declared; undefined where there is none. */
export function inboxPlace(scene: Scene, key: string): ViewPlace | undefined {
  const box = boxNamed(scene, key);
  return box === undefined ? undefined : placeAt(scene, box.anchor, box.at);
}

/** The key of the inbox that a place in a file is about: the one it stands in, else the first of its unit. */
export function inboxKeyAt(scene: Scene, cursor: Cursor): string | undefined {
  const declaration = declarationAt(scene, cursor);
  if (declaration?.kind === 'function-inbox') return declaration.name;
  if (declaration?.kind !== 'unit') return undefined;
  const offset = cursor.offset - declaration.anchor.start;
  const certificates = declaration.certificateMonitoring;
  if (certificates !== undefined && isIn(certificates.whole, offset)) return `${declaration.name}.${CERTIFICATES}`;
  const inbox = declaration.inboxes.find(({ whole }) => isIn(whole, offset));
  return inbox === undefined ? boxesOf(scene, declaration)[0]?.key : `${declaration.name}.${inboxWord(inbox.kind)}`;
}

function boxNamed(scene: Scene, key: string): Box | undefined {
  const [name = '', word] = key.split('.');
  if (word === undefined) {
    const inbox = functionInboxNamed(scene.ws, name);
    const unit = inbox?.place === undefined ? undefined : unitNamed(scene.ws, inbox.place.name);
    return inbox === undefined || unit === undefined ? undefined : functionBox(inbox, unit);
  }
  const unit = unitNamed(scene.ws, name);
  return unit === undefined ? undefined : boxesOf(scene, unit).find((box) => box.key === key);
}

function boxesOf(scene: Scene, unit: Unit): readonly Box[] {
  const own = unit.inboxes.filter((inbox) => inboxOf(unit, inbox.kind) === inbox);
  const placed = scene.ws.lookup('at', unit.name).filter((found) => found.kind === 'function-inbox');
  return [
    ...own.map((inbox) => ({
      key: `${unit.name}.${inboxWord(inbox.kind)}`,
      title: titleOf(unit, inbox),
      unit,
      lines: inbox.monitoring,
      anchor: unit.anchor,
      at: inbox.at,
    })),
    ...certificateBox(unit, scene.options.language),
    ...placed.map((inbox) => functionBox(inbox, unit)),
  ];
}

function certificateBox(unit: Unit, language: 'sv' | 'en'): readonly Box[] {
  const declared = unit.certificateMonitoring;
  if (declared === undefined) return [];
  const what = say(language, 'Intygsbevakning', 'Certificate monitoring');
  const title = `${unit.text?.value ?? unit.name} ${what}`;
  const key = `${unit.name}.${CERTIFICATES}`;
  return [{ key, title, unit, lines: declared.monitoring, anchor: unit.anchor, at: declared.at }];
}

function functionBox(inbox: FunctionInbox, unit: Unit): Box {
  const { name: key, monitoring: lines, anchor, nameAt: at } = inbox;
  return { key, title: titleOf(inbox), unit, lines, anchor, at };
}

/** What is found about the inbox. */
function problemsOf(scene: Scene, box: Box): readonly ViewProblem[] {
  const [, word] = box.key.split('.');
  const kind = word === undefined ? undefined : inboxKindOf(word);
  const isAbout = [...openFindings(scene)].filter(({ subject, mark }) =>
    kind === undefined
      ? mark.anchor === box.anchor &&
        (word === undefined || isIn(box.unit.certificateMonitoring?.whole ?? 0, offsetOf(mark.at)))
      : subject?.inbox?.kind === kind && subject.declaration === box.unit,
  );
  return isAbout.map((finding) => problemOf(scene, finding));
}
