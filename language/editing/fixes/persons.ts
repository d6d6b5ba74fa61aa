/** Fixes that name someone who may: administrators, ombud. */
import type * as Tree from '../../grammar/generated/tree.ts';
import { delegatePeriod, type Part, type Person } from '../../model/index.ts';
import { formatDay, LAST_DAY } from '../../time/index.ts';
import { after, between, nodeAt, nodesAround } from './edits.ts';
import { type Fix, type Fixer, fix, replacing, type Trouble } from './fix.ts';
import { inserting } from './lines.ts';
import { administratorsFor, colleagues, staffOf, unitOf } from './people.ts';
import { insertion } from './placing.ts';

const MOST = 6;

/** What nobody but the clerk knows of new ombud. */
const ASKED = ['nobodyDecided', 'nobodyAssigned'];

function names(persons: readonly Person[]): readonly string[] {
  return [...new Set(persons.map(({ name }) => name))].slice(0, MOST);
}

/** Persons who may administer; under a kommun anyone who works there. */
function administrators(trouble: Trouble): readonly string[] {
  const unit: Part | undefined = unitOf(trouble);
  if (unit === undefined) return [];
  const withRole = names(administratorsFor(trouble.session, unit));
  return withRole.length > 1 ? withRole : [...new Set([...withRole, ...names(staffOf(trouble.session, unit))])];
}

/** Puts in `administreras av` with those who may. */
export const insertAdministrators: Fixer = (trouble) => {
  const all = administrators(trouble);
  const lists = [all.slice(0, 2), all.slice(0, 1)].filter(({ length }) => length > 0);
  return lists.flatMap((list) => inserting(trouble, `administreras av ${list.join(', ')}`));
};

/** One more administrator. */
export const addAdministrator: Fixer = ({ parsed, start, ...rest }) => {
  const trouble = { parsed, start, ...rest };
  const node = nodeAt(parsed, start, 'Administrators') as Tree.Administrators | undefined;
  const last = node?.persons.at(-1);
  if (node === undefined || last === undefined) return [];
  const written = parsed.text.slice(parsed.tokens.start[node.$first], parsed.tokens.end[node.$last]);
  return administrators(trouble)
    .filter((name) => !written.includes(name))
    .map((name) => fix(`Lägg till ${name}`, `Add ${name}`, after(parsed, last.$last, `, ${name}`)));
};

/** Another person who may, in place of the one who may not. */
export const replaceAdministrator: Fixer = (trouble) => administrators(trouble).map((name) => replacing(trouble, name));

/** Adds so many ombud from the verksamhet that every day is covered. Who decided on them and assigned them is asked for by what is then found. */
export const addDelegates: Fixer = (trouble) => {
  const { declaration, session } = trouble;
  if (declaration?.kind !== 'absence') return [];
  const free = names(colleagues(session, declaration).map(({ person }) => person));
  const end = declaration.period.to === LAST_DAY ? endOfHorizon(trouble) : '';
  return groups(free).flatMap((group) => {
    const lines = group.map((name) => `ombud ${name}${end}`);
    return inserting(trouble, ...lines).map((one) => ({ ...one, asks: ASKED }));
  });
};

function endOfHorizon({ session: { options } }: Trouble): string {
  return ` till ${formatDay(options.asOf + options.horizonDays - 1)}`;
}

/** One, two or three of them. */
function groups(free: readonly string[]): readonly (readonly string[])[] {
  const found: string[][] = free.map((name) => [name]);
  for (const [index, first] of free.entries()) {
    for (const second of free.slice(index + 1)) found.push([first, second]);
  }
  if (free.length > 2) found.push([...free.slice(0, 3)]);
  return found;
}

/** The period of an ombud, cut to that of the absence. */
export const clipPeriod: Fixer = (trouble) => {
  const { declaration, parsed, start } = trouble;
  if (declaration?.kind !== 'absence') return [];
  const node = nodeAt(parsed, start, 'Delegate') as Tree.Delegate | undefined;
  const at = node === undefined ? -1 : (parsed.tokens.start[node.$first] as number) - declaration.anchor.start;
  const delegate = declaration.delegates.find((one) => Math.floor(one.at / 4096) === at);
  if (node?.period === undefined || delegate === undefined) return [];
  const { from, to } = delegatePeriod(declaration, delegate);
  const [first, last] = [Math.max(from, declaration.period.from), Math.min(to, declaration.period.to)];
  if (first > last) return [];
  const text = `från ${formatDay(first)}${last === LAST_DAY ? '' : ` till ${formatDay(last)}`}`;
  const clip = between(parsed, node.period.$first, node.period.$last, text);
  return [fix(`Skriv ${text}`, `Write ${text}`, clip)];
};

/** Puts in logggranskning by someone who is a manager there. */
export const insertReview: Fixer = (trouble) => {
  const unit = unitOf(trouble);
  if (unit === undefined) return [];
  return administrators(trouble).flatMap((name) => inserting(trouble, `logggranskning varje månad av ${name}`));
};

/** npö first in `via`. */
export const npoFirst: Fixer = ({ parsed, start }): readonly Fix[] => {
  const node = nodeAt(parsed, start, 'Via') as Tree.Via | undefined;
  const block = nodesAround(parsed, start).find(({ $type }) => $type === 'ReadAccess');
  if (node === undefined) {
    return block === undefined ? [] : [fix('Lägg till via npö', 'Add via npö', insertion(parsed, block, 'via npö'))];
  }
  const words = node.values.map((token) => parsed.text.slice(parsed.tokens.start[token], parsed.tokens.end[token]));
  const [first, last] = [node.values[0], node.values.at(-1)];
  if (first === undefined || last === undefined) return [];
  const text = ['npö', ...words.filter((word) => word.normalize('NFC') !== 'npö')].join(', ');
  return [fix('Sätt npö först', 'Put npö first', between(parsed, first, last, text))];
};
