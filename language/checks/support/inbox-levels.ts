/** At which HSA levels the written routines want a unit to have organisational inboxes. */
import type { Parameter, Routine, Unit, Workspace } from '../../model/index.ts';

const CHECK = 'inkorgsuppsättning';
const LEVEL = 'nivå_hsa';

/** Whether some routine judges that a unit of this level lacks its inboxes, so that nothing else need say so. */
export function isInboxLevel(ws: Workspace, unit: Unit): boolean {
  return unit.level !== undefined && levels(ws).has(unit.level.value);
}

function levels(ws: Workspace): ReadonlySet<number> {
  return ws.remember('inbox-levels', () => {
    const found = new Set<number>();
    for (const parameter of levelParameters(ws)) {
      for (const value of parameter.values) if (value.type === 'number') found.add(value.value);
    }
    return found;
  });
}

function levelParameters(ws: Workspace): readonly Parameter[] {
  return (ws.lookup('routines', '') as readonly Routine[])
    .flatMap(({ requirements }) => requirements)
    .flatMap(({ bindings }) => bindings)
    .filter(({ check }) => check.value === CHECK)
    .flatMap(({ parameters }) => parameters)
    .filter(({ name }) => name === LEVEL);
}
