/** What there is to choose from for a new unit: opening hours, municipalities, persons. */
import { municipalities } from '../../checks/index.ts';
import { administratorsFor, staffOf } from '../../editing/fixes/people.ts';
import { departmentOf, type OpeningLine, type Part, type Unit, unitNamed, type Workspace } from '../../model/index.ts';
import type { Session } from '../../services/session.ts';
import { formatTime } from '../../time/index.ts';
import { weekdayRanges, weekdaysIn, weekdayWord } from '../../words/index.ts';
import type { Scene } from '../panels/scene.ts';
import { personsFound } from './finding-by-name.ts';
import type { FoundChoice } from './guide-shapes.ts';

/** Comes last, however many have it: fewer new units do. */
const ALWAYS = 'dygnet runt';
/** Hours that many have. */
const USUAL = ['mån-fre 08:00-17:00', 'mån-tor 08:00-17:00\nfre 08:00-16:00', 'mån-fre 07:30-16:30', ALWAYS];
/** So many of those that the units of the workspace have go before them. */
const MOST_OWN = 3;

/** Opening hours, those first that most units of the workspace have. */
export function hourChoices(ws: Workspace): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of ws.keys('unit')) {
    const hours = hoursOf(unitNamed(ws, name));
    if (hours !== '') counts.set(hours, (counts.get(hours) ?? 0) + 1);
  }
  counts.delete(ALWAYS);
  const own = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([hours]) => hours);
  return [...new Set([...own.slice(0, MOST_OWN), ...USUAL])];
}

/** The weekly hours as they stand after `öppet`; empty where some line is of another kind. */
function hoursOf(unit: Unit | undefined): string {
  if (unit === undefined || unit.opening.unreadable) return '';
  if (unit.opening.always !== undefined) return ALWAYS;
  return unit.opening.lines.map(lineText).join('\n');
}

function lineText({ weekdays, spans, holidays }: OpeningLine): string {
  const names = weekdayRanges(weekdaysIn(weekdays), (weekday) => weekdayWord(weekday, 'sv'), '-');
  const days = holidays === undefined ? names.join(', ') : 'helgdagar';
  return `${days} ${spans.map(({ start, end }) => `${formatTime(start)}-${formatTime(end)}`).join(', ')}`;
}

/** The municipalities that the routines name, by code. */
export function municipalityChoices({ analysis }: Session): readonly FoundChoice[] {
  const bound = analysis.bound.find(({ check }) => check === municipalities);
  const named = (bound?.values['municipalities'] ?? []) as readonly string[];
  return named.map((one) => {
    const [code = '', ...name] = one.split(' ');
    return { key: code, label: name.join(' '), detail: code };
  });
}

/** Persons for a unit under a part: those who may administer there, then those who work there, then whoever is searched for. */
export function persons(
  scene: Scene,
  session: Session,
  above: Part | undefined,
  query: string,
): readonly FoundChoice[] {
  const near =
    above === undefined
      ? []
      : [...administratorsFor(session, above), ...staffOf(session, departmentOf(scene.ws, above))];
  return personsFound(scene, query, [...new Set(near)]);
}
