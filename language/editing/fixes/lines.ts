/** Fixes that put in a line which must be there. What only people know is left as a text to fill in. */

import type * as Tree from '../../grammar/generated/tree.ts';
import type { TreeNode } from '../../grammar/generated/tree.ts';
import { type Exemption, type Placed, personNamed, principalOf, unitNamed } from '../../model/index.ts';
import { formatDay } from '../../time/index.ts';
import { propertiesOf } from '../format/shapes.ts';
import { after, nodeAt, nodesAround } from './edits.ts';
import { argOf, type Fix, type Fixer, fix, laterFix, type Trouble } from './fix.ts';
import { unitOf } from './people.ts';
import { insertion } from './placing.ts';

/** Puts lines into the innermost block that is marked. */
export function inserting(trouble: Trouble, ...lines: readonly string[]): readonly Fix[] {
  const block = blockAt(trouble);
  if (block === undefined) return [];
  const name = lines.map((line) => line.replace(/(?<!\s)\s*\{[\s\S]*/, '')).join(', ');
  return [laterFix(`Lägg till ${name}`, `Add ${name}`, () => insertion(trouble.parsed, block, ...lines))];
}

/** A fixer that puts in these lines. */
export function insert(...lines: readonly string[]): Fixer {
  return (trouble) => inserting(trouble, ...lines);
}

/** The innermost block that is marked, or the declaration itself. */
function blockAt({ parsed, start }: Trouble): TreeNode | undefined {
  const path = nodesAround(parsed, start);
  return path.findLast((node) => propertiesOf(node) !== undefined);
}

/** ` beslut "…"` at the end of a `driftläge` line. */
export const insertDecision: Fixer = ({ parsed, start }) => {
  const mode = nodeAt(parsed, start, 'Mode');
  return mode === undefined
    ? []
    : [fix('Lägg till beslut', 'Add beslut', after(parsed, mode.$last, ' beslut "Ange diarienummer"'))];
};

/** The properties that RUT-020 names. */
export const insertMissing: Fixer = (trouble) => {
  const names = argOf(trouble, 'missingSv')
    .replace(/[”“"]/g, '')
    .split(/, | och /);
  return inserting(trouble, ...new Set(names.map((name) => propertyText(trouble, name))));
};

function propertyText(trouble: Trouble, name: string): string {
  const today = formatDay(trouble.session.options.asOf);
  switch (name) {
    case 'typ':
      return 'typ region';
    case 'del av':
      return `del av ${firstPlaced(trouble, 'principal', 'department', 'administration')}`;
    case 'vid':
      return `vid ${firstPlaced(trouble, 'unit')}`;
    case 'dokument':
    case 'version':
      return `${name} "Ange ${name}"`;
    case 'giltig':
      return `giltig från ${today}`;
    case 'uppdaterad':
      return `uppdaterad ${today}`;
    case 'kanal':
      return 'kanal meddelande';
    default:
      return endText(trouble, name, today);
  }
}

/** `från` and `till`: the two ends of a flow, the period of an undantag. */
function endText(trouble: Trouble, name: string, today: string): string {
  if (trouble.declaration?.kind === 'flow') return `${name} ${firstInbox(trouble)}`;
  return `från ${today} till ${formatDay(trouble.session.options.asOf + 30)}`;
}

/** The samverkan inbox of some unit. */
function firstInbox({ session: { ws } }: Trouble): string {
  for (const name of ws.keys('placed')) {
    const unit = unitNamed(ws, name);
    if (unit?.inboxes.some(({ kind }) => kind === 'collaboration') === true) return `${name}.samverkan`;
  }
  return 'Enhet.samverkan';
}

/** A part of one of the kinds: one whose chain reaches a huvudman, of the same file where there is one. */
function firstPlaced(trouble: Trouble, ...kinds: readonly Placed['kind'][]): string {
  const { session, file } = trouble;
  const { ws } = session;
  const own = (ws.files.get(file)?.declarations ?? []).map(({ name }) => name);
  for (const kind of kinds) {
    for (const name of [...own, ...ws.keys('placed')]) {
      const placed = ws.lookup('placed', name)[0] as Placed | undefined;
      if (placed?.kind !== kind || placed === trouble.declaration || placed.broken) continue;
      const isPart = placed.kind !== 'function' && placed.kind !== 'function-inbox';
      if (!isPart || principalOf(ws, placed) !== undefined) return placed.name;
    }
  }
  return 'Namn';
}

/** `till` for an ombud without an end: the end of the horizon. */
export const insertEnd: Fixer = ({ parsed, start, session }) => {
  const node = nodeAt(parsed, start, 'Delegate') as Tree.Delegate | undefined;
  if (node === undefined) return [];
  const { asOf, horizonDays } = session.options;
  const last = node.period?.$last ?? node.person;
  const day = formatDay(asOf + horizonDays - 1);
  return [fix(`Lägg till till ${day}`, `Add till ${day}`, after(parsed, last, ` till ${day}`))];
};

/** Opening hours as most units have them. */
export const insertHours: Fixer = (trouble) => {
  const unit = unitOf(trouble);
  return unit === undefined ? [] : inserting(trouble, 'öppet mån-fre 08:00-17:00');
};

/** The word before a name is looked for in so many characters. */
const LEAD = 100;

/** Declares the name that refers to nothing. */
export const declare: Fixer = (trouble) => {
  const { parsed, start, end, declaration } = trouble;
  const name = parsed.text.slice(start, end);
  const place = unitOf(trouble)?.name ?? placeOf(trouble) ?? firstPlaced(trouble, 'unit', 'department');
  const isFunction = /funktion\s+$/.test(parsed.text.slice(Math.max(0, start - LEAD), start));
  const member = declaration?.kind === 'unit' ? declaration.inboxes[0]?.members[0]?.person.name : undefined;
  const texts = isFunction
    ? [`funktion ${name} "${name}" {\n    vid ${place}\n    bemannas av ${member ?? 'namn'}\n}`]
    : [
        `person ${name} "${name}" {\n    uppdrag medarbetare vid ${place}\n}`,
        `verksamhet ${name} "${name}" {\n    del av ${firstPlaced(trouble, 'principal')}\n}`,
        `enhet ${name} "${name}" {\n    del av ${firstPlaced(trouble, 'department', 'principal')}\n    öppet mån-fre 08:00-17:00\n}`,
      ];
  const at = parsed.text.trimEnd().length;
  return texts.map((text) => {
    const what = text.split(' ', 2).join(' ');
    const edit = { start: at, end: parsed.text.length, text: `\n\n${text}\n` };
    return fix(`Deklarera ${what}`, `Declare ${what}`, edit);
  });
};

function placeOf({ declaration, session }: Trouble): string | undefined {
  if (declaration?.kind === 'absence') {
    return personNamed(session.ws, declaration.person.name)?.assignments[0]?.place.name;
  }
  if (declaration?.kind === 'function') return declaration.place?.name;
  const subject =
    (declaration as Exemption | undefined)?.kind === 'exemption' ? (declaration as Exemption).subject : undefined;
  return subject === undefined ? undefined : unitNamed(session.ws, subject.name)?.name;
}
