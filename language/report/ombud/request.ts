/** What is asked, as it comes from outside: who, and on which days. Told in a sentence where it cannot be answered. */
import type { StandInRequest } from '../../editing/forms/absence/stand-ins.ts';
import { absencesOf, nearestName, type Person, personNamed, type Workspace } from '../../model/index.ts';
import { type Day, formatDay } from '../../time/index.ts';
import { personTitle, UsageError } from '../../words/index.ts';

/** The question; throws a UsageError for a person that nobody is, days in the wrong order, and where there is nothing to ask about. */
export function standInRequest(
  ws: Workspace,
  names: readonly string[],
  days: { readonly from: Day | undefined; readonly to: Day | undefined },
  asOf: Day,
): StandInRequest {
  const persons = [...new Set(names.map((name) => name.normalize('NFC')))].map((name) => personOf(ws, name));
  const { from, to } = days;
  if (from !== undefined && to !== undefined && to < from) throw turned(from, to);
  if (from === undefined && to !== undefined) throw noStart();
  if (from === undefined) for (const person of persons) refuseNothingAhead(ws, person, asOf);
  return { persons: persons.map(({ name }) => name), days: from === undefined ? undefined : { from, to } };
}

function personOf(ws: Workspace, name: string): Person {
  const person = personNamed(ws, name);
  if (person !== undefined) return person;
  const near = nearestName(name, ws.keys('person'));
  const [sv, en] =
    near === undefined
      ? ['Ange ett VGR-id som finns i arbetsytan.', 'Name a VGR-id that is in the workspace.']
      : [`Menade du ${near}?`, `Did you mean ${near}?`];
  throw new UsageError(
    `Ingen person i arbetsytan heter ${name}. ${sv}`,
    `Nobody in the workspace is called ${name}. ${en}`,
  );
}

function turned(from: Day, to: Day): UsageError {
  const [first, last] = [formatDay(from), formatDay(to)];
  return new UsageError(
    `Den sista dagen (--till ${last}) ligger före den första (--from ${first}). Byt plats på dem.`,
    `The last day (--till ${last}) is before the first (--from ${first}). Swap them.`,
  );
}

function noStart(): UsageError {
  return new UsageError(
    'Den första dagen saknas. Ange --from också, eller utelämna --till.',
    'The first day is missing. Give --from too, or leave out --till.',
  );
}

function refuseNothingAhead(ws: Workspace, person: Person, asOf: Day): void {
  if (absencesOf(ws, person).some(({ period }) => period.to >= asOf)) return;
  throw new UsageError(
    `${personTitle(person)} har ingen frånvaro framöver i arbetsytan. Ange dagarna med --from och --till.`,
    `${personTitle(person)} has no absence ahead in the workspace. Give the days with --from and --till.`,
  );
}
