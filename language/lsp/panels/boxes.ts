/** What is monitored: the inboxes of a unit, its intygsbevakning, and the funktionsinkorgar that are at it. */
import {
  type FunctionInbox,
  functionInboxNamed,
  inboxOf,
  inboxWord,
  type Member,
  type MonitoringLine,
  type Origin,
  titleOf,
  type Unit,
  unitNamed,
} from '../../model/index.ts';
import { say } from '../../words/index.ts';
import { type Cursor, declarationAt, isIn, placeAt, type Scene } from './scene.ts';
import type { ViewPlace } from './shapes.ts';

/** An inbox, or the intygsbevakning, of a unit. */
export interface Box {
  readonly key: string;
  readonly title: string;
  readonly unit: Unit;
  readonly lines: readonly MonitoringLine[];
  /** Undefined for certificates, which have none. */
  readonly members: readonly Member[] | undefined;
  /** That of the declaration the lines stand in. */
  readonly anchor: Unit['anchor'];
  readonly at: Origin;
}

const CERTIFICATES = 'intyg';

/** The box with the key. */
export function boxNamed(scene: Scene, key: string): Box | undefined {
  const [name = '', word] = key.split('.');
  if (word === undefined) {
    const inbox = functionInboxNamed(scene.ws, name);
    const unit = inbox?.place === undefined ? undefined : unitNamed(scene.ws, inbox.place.name);
    return inbox === undefined || unit === undefined ? undefined : functionBox(inbox, unit);
  }
  const unit = unitNamed(scene.ws, name);
  return unit === undefined ? undefined : boxesOf(scene, unit).find((box) => box.key === key);
}

/** All boxes of a unit. */
export function boxesOf(scene: Scene, unit: Unit): readonly Box[] {
  const own = unit.inboxes.filter((inbox) => inboxOf(unit, inbox.kind) === inbox);
  const placed = scene.ws.lookup('at', unit.name).filter((found) => found.kind === 'function-inbox');
  return [
    ...own.map((inbox) => ({
      key: `${unit.name}.${inboxWord(inbox.kind)}`,
      title: titleOf(unit, inbox),
      unit,
      lines: inbox.monitoring,
      members: inbox.members,
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
  const { monitoring: lines, at } = declared;
  return [{ key, title, unit, lines, members: undefined, anchor: unit.anchor, at }];
}

function functionBox(inbox: FunctionInbox, unit: Unit): Box {
  const { name: key, monitoring: lines, members, anchor, nameAt: at } = inbox;
  return { key, title: titleOf(inbox), unit, lines, members, anchor, at };
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
