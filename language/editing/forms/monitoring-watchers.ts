/** Who stands on a `bevakas` line: one is put in another's place, added or taken out, and the others stay as they are written. */
import type * as Tree from '../../grammar/generated/tree.ts';
import type { Parsed } from '../../grammar/parse.ts';
import { after, between } from '../fixes/edits.ts';
import { itemAddition } from '../fixes/item-addition.ts';
import type { TextEdit } from '../text-edit.ts';
import { itemOut, tokensOut } from './items.ts';
import { endOfWhen } from './monitoring-times.ts';

/** A person by VGR-id, or a funktion by name. */
export interface Named {
  readonly name: string;
  readonly isFunction: boolean;
}

/** Those who check, or those who step in. */
export type WatcherRole = 'watchers' | 'substitutes';

const WORDS: Readonly<Record<WatcherRole, string>> = { watchers: 'av', substitutes: 'ersättare' };

/**
 * One of them in place of another.
 * @param from who goes; undefined: nobody, so that one comes beside the others
 * @param to who comes; undefined: nobody
 */
export function changedWatcher(
  parsed: Parsed,
  line: Tree.Monitoring,
  role: WatcherRole,
  from: Named | undefined,
  to: Named | undefined,
): readonly TextEdit[] | undefined {
  const list = line[role];
  if (from === undefined) return to === undefined ? undefined : [added(parsed, line, role, to)];
  const at = list?.items.findIndex((one) => isNamed(parsed, one, from)) ?? -1;
  const item = list?.items[at];
  if (list === undefined || item === undefined) return undefined;
  if (to === undefined) return list.items.length === 1 ? [tokensOut(parsed, list)] : itemOut(parsed, list.items, at);
  return [between(parsed, item.$first, item.$last, written(to))];
}

function added(parsed: Parsed, line: Tree.Monitoring, role: WatcherRole, to: Named): TextEdit {
  const list = line[role];
  const beside = list === undefined ? undefined : itemAddition(parsed, list.items, written(to));
  if (beside !== undefined) return beside;
  const place = role === 'substitutes' ? line.$last : (line.times?.$last ?? endOfWhen(line));
  return after(parsed, list?.$last ?? place, list === undefined ? ` ${WORDS[role]} ${written(to)}` : ` ${written(to)}`);
}

function written({ name, isFunction }: Named): string {
  return isFunction ? `funktion ${name}` : name;
}

function isNamed({ text, tokens }: Parsed, item: Tree.Watcher, { name, isFunction }: Named): boolean {
  const token = item.function ?? item.person;
  if (token === undefined || (item.function !== undefined) !== isFunction) return false;
  return text.slice(tokens.start[token], tokens.end[token]).normalize('NFC') === name;
}
