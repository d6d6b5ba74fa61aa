/** Which declarations a name may refer to, and the nearest of them where it refers to none. */
import {
  type Declaration,
  flowNamed,
  nearestOf,
  type Placed,
  personNamed,
  placedNamed,
  type Wanted,
  type Workspace,
} from '../../model/index.ts';

type Named = Placed['kind'] | 'person' | 'flow';

/** The kinds that may be meant; a person for `watcher`, the inbox's owner for `inbox`. */
const KINDS: Readonly<Record<Wanted, readonly Named[]>> = {
  person: ['person'],
  watcher: ['person'],
  function: ['function'],
  unit: ['unit'],
  above: ['principal', 'administration', 'department'],
  workplace: ['unit', 'department'],
  part: ['principal', 'administration', 'department', 'unit'],
  inbox: ['unit', 'function-inbox'],
  subject: ['principal', 'administration', 'department', 'unit', 'function-inbox', 'person', 'flow'],
};

/** Whether a declaration is of a kind that was wanted. */
export function isWanted(wanted: Wanted, { kind }: Declaration): boolean {
  return (KINDS[wanted] as readonly Declaration['kind'][]).includes(kind);
}

/** What holds the name in any namespace, the wanted kind before others. */
export function holderOf(ws: Workspace, name: string, wanted: Wanted): Declaration | undefined {
  const isPerson = wanted === 'person' || wanted === 'watcher';
  const first = isPerson ? personNamed(ws, name) : placedNamed(ws, name);
  return first ?? personNamed(ws, name) ?? placedNamed(ws, name) ?? flowNamed(ws, name);
}

/** The nearest name of the wanted kind, or undefined when none is near. */
export function nearestWanted(ws: Workspace, name: string, wanted: Wanted): string | undefined {
  if (wanted === 'person' || wanted === 'watcher') return nearestOf(ws, 'person', name);
  return ws.remember(`nearest:${wanted}:${name}`, () => {
    const nearest = ws.nearest(KINDS[wanted], name);
    const holder = nearest === undefined ? undefined : holderOf(ws, nearest, wanted);
    return holder !== undefined && isWanted(wanted, holder) ? nearest : undefined;
  });
}
