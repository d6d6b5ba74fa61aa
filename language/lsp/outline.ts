/** The outline of a file and the names of a workspace. */
import {
  comparePaths,
  type Declaration,
  inboxWord,
  lengthOf,
  type Origin,
  offsetOf,
  personNamed,
  type Span,
  spanOf,
} from '../model/index.ts';
import type { Session } from '../services/session.ts';
import { finish, type Work } from '../services/work.ts';
import { partInWords, periodInWords } from '../words/index.ts';
import { Firsts } from './firsts.ts';

/** What a symbol is, for its icon. */
export type SymbolSort =
  | 'organisation'
  | 'unit'
  | 'inbox'
  | 'function'
  | 'person'
  | 'absence'
  | 'flow'
  | 'rule'
  | 'clause';

/** A line of the outline. `name` is where the cursor goes. */
export interface OutlineItem {
  readonly label: string;
  readonly detail: string;
  readonly sort: SymbolSort;
  readonly start: number;
  readonly end: number;
  readonly name: Span;
  readonly children: readonly OutlineItem[];
}

const SORTS: Readonly<Record<Declaration['kind'], SymbolSort>> = {
  principal: 'organisation',
  administration: 'organisation',
  department: 'organisation',
  unit: 'unit',
  function: 'function',
  'function-inbox': 'inbox',
  person: 'person',
  absence: 'absence',
  flow: 'flow',
  exemption: 'rule',
  'inbox-order': 'rule',
  routine: 'rule',
};

/** The declarations of a file in order; a unit has its inboxes below it, a routine its clauses. */
export function outlineOf(session: Session, file: string): readonly OutlineItem[] {
  const facts = session.files.get(file);
  const nodes = session.reading(file)?.parsed;
  return (facts?.declarations ?? []).map((declaration, index) => {
    const node = nodes?.declarations[index];
    const end = node === undefined ? endOf(declaration) : (nodes?.tokens.end[node.$last] as number);
    return itemOf(session, declaration, end);
  });
}

function endOf({ anchor, whole }: Declaration): number {
  return anchor.start + offsetOf(whole) + lengthOf(whole);
}

function itemOf(session: Session, declaration: Declaration, end: number): OutlineItem {
  const { anchor, nameAt } = declaration;
  return {
    label: labelOf(declaration),
    detail: detailOf(session, declaration),
    sort: SORTS[declaration.kind],
    start: anchor.start,
    end: Math.max(end, spanOf({ anchor, at: nameAt }).end),
    name: spanOf({ anchor, at: nameAt }),
    children: childrenOf(declaration),
  };
}

/** What it is called in plain words: of an absence and an exception, whom or what it is about, and when. */
function detailOf({ ws, options }: Session, declaration: Declaration): string {
  switch (declaration.kind) {
    case 'absence': {
      const name = personNamed(ws, declaration.person.name)?.text?.value ?? '';
      return `${name}${periodInWords(declaration.period, options.language)}`.trim();
    }
    case 'exemption': {
      const { subject, period } = declaration;
      const person = personNamed(ws, subject.name)?.text?.value;
      const about = person ?? partInWords(ws, subject.name);
      return `${about}${period === undefined ? '' : periodInWords(period, options.language)}`;
    }
    case 'principal':
    case 'administration':
    case 'department':
    case 'unit':
    case 'function':
    case 'function-inbox':
    case 'person':
    case 'flow':
    case 'inbox-order':
    case 'routine':
      return declaration.text?.value ?? '';
    default:
      return declaration satisfies never;
  }
}

function labelOf(declaration: Declaration): string {
  switch (declaration.kind) {
    case 'absence':
      return `frånvaro ${declaration.person.name}`;
    case 'exemption':
      return `undantag från ${declaration.clause.value} för ${declaration.subject.name}`;
    case 'inbox-order':
      return `beställning för ${declaration.target.name}`;
    case 'principal':
    case 'administration':
    case 'department':
    case 'unit':
    case 'function':
    case 'function-inbox':
    case 'person':
    case 'flow':
    case 'routine':
      return declaration.name;
    default:
      return declaration satisfies never;
  }
}

function childrenOf(declaration: Declaration): readonly OutlineItem[] {
  if (declaration.kind === 'unit') {
    return declaration.inboxes.map(({ kind, at, whole }) => {
      const label = `inkorg ${inboxWord(kind)}`;
      return child(declaration, label, '', 'inbox', at, whole);
    });
  }
  if (declaration.kind !== 'routine') return [];
  return declaration.requirements.map(({ id, at, section }) =>
    child(declaration, id, section?.value ?? '', 'clause', at, at),
  );
}

function child(
  { anchor }: Declaration,
  label: string,
  detail: string,
  sort: SymbolSort,
  at: Origin,
  whole: Origin,
): OutlineItem {
  const name = spanOf({ anchor, at });
  const { start, end } = spanOf({ anchor, at: whole });
  return { label, detail, sort, start: Math.min(start, name.start), end: Math.max(end, name.end), name, children: [] };
}

/** So many names are found at once, and so many looked at in one step. */
const MOST = 500;
const STEP = 2000;

/**
 * Names in the workspace whose name or text has the letters asked for, in any place: what stands in the organisation first, then
 * persons, flows and routines, each by name, in whatever order the files were read.
 */
export function symbolsMatching(session: Session, query: string): readonly OutlineItem[] {
  return finish(symbolsInSteps(session, query));
}

/** As `symbolsMatching`, in steps. */
export function* symbolsInSteps(session: Session, query: string): Work<readonly OutlineItem[]> {
  const wanted = query.toLowerCase();
  const found: Declaration[] = [];
  for (const table of ['placed', 'person', 'flow', 'routine'] as const) {
    if (found.length < MOST) found.push(...(yield* matchingIn(session, table, wanted, MOST - found.length)));
  }
  return found.map((declaration) => itemOf(session, declaration, 0));
}

function* matchingIn({ ws }: Session, table: SymbolTable, wanted: string, most: number): Work<readonly Declaration[]> {
  const firsts = new Firsts<Declaration>(most, (a, b) => comparePaths(a.name, b.name));
  let looked = 0;
  for (const name of ws.keys(table)) {
    const declaration = ws.lookup(table, name)[0] as Declaration | undefined;
    if (declaration !== undefined && isWanted(declaration, wanted)) firsts.add(declaration);
    looked++;
    if (looked % STEP === 0) yield;
  }
  return firsts.values;
}

type SymbolTable = 'placed' | 'person' | 'flow' | 'routine';

function isWanted({ name, text }: Declaration, wanted: string): boolean {
  return name.toLowerCase().includes(wanted) || text?.value.toLowerCase().includes(wanted) === true;
}
