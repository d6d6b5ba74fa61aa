/** Which declarations a name may refer to, and the nearest of them where it refers to none. */
import {
  type Declaration,
  flowNamed,
  NameIndex,
  nearestOf,
  type Placed,
  personNamed,
  placedNamed,
  type Wanted,
  type Workspace,
} from '../../model/index.ts';

/** Whether a declaration is of a kind that was wanted; a person for `watcher`, the inbox's owner for `inbox`. */
export function isWanted(wanted: Wanted, { kind }: Declaration): boolean {
  switch (wanted) {
    case 'person':
    case 'watcher':
      return kind === 'person';
    case 'function':
    case 'unit':
      return kind === wanted;
    case 'above':
      return kind === 'principal' || kind === 'administration' || kind === 'department';
    case 'workplace':
      return kind === 'unit' || kind === 'department';
    case 'part':
      return kind !== 'function' && kind !== 'function-inbox' && kind !== 'person' && kind !== 'flow';
    case 'inbox':
      return kind === 'unit' || kind === 'function-inbox';
    case 'subject':
      return kind !== 'function';
  }
}

/** What holds the name in any namespace, the wanted kind before others. */
export function holderOf(ws: Workspace, name: string, wanted: Wanted): Declaration | undefined {
  const isPerson = wanted === 'person' || wanted === 'watcher';
  const first = isPerson ? personNamed(ws, name) : placedNamed(ws, name);
  return first ?? personNamed(ws, name) ?? placedNamed(ws, name) ?? flowNamed(ws, name);
}

/** The nearest name of the wanted kind, or undefined when none is near. */
export function nearestWanted(ws: Workspace, name: string, wanted: Wanted): string | undefined {
  if (wanted === 'person' || wanted === 'watcher') {
    return nearestOf(ws, 'person', name);
  }
  return ws.remember(`nearest:${wanted}:${name}`, () =>
    ws.remember(`names:${wanted}`, () => new NameIndex(candidates(ws, wanted))).nearest(name),
  );
}

function* candidates(ws: Workspace, wanted: Wanted): Iterable<string> {
  if (wanted === 'subject') {
    yield* ws.keys('person');
    yield* ws.keys('flow');
  }
  for (const name of ws.keys('placed')) {
    if (isWanted(wanted, placedNamed(ws, name) as Placed)) yield name;
  }
}
