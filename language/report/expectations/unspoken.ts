/** Which shared inboxes and which absences no expectation speaks of. */
import { placeOf } from '../../engine/index.ts';
import {
  type Absence,
  type Claim,
  type FlowEnd,
  type InboxRef,
  inboxKindOf,
  inboxOf,
  inboxWord,
  titleOf,
  type Workspace,
} from '../../model/index.ts';
import type { Day } from '../../time/index.ts';
import { periodInWords, personInWords } from '../../words/index.ts';
import type { Told } from './report.ts';
import type { Unspoken } from './shape.ts';

/** Of the workspace, whatever files were asked for. Absences that have ended are left out. */
export function unspokenIn({ ws, asOf, language }: Told): Unspoken {
  const claims = [...ws.files.values()].flatMap(({ declarations }) =>
    declarations.flatMap((one) => (one.kind === 'expectation' ? one.claims : [])),
  );
  const named = new Set(claims.flatMap(inboxesIn));
  const covered = coveredBy(claims);
  return {
    inboxes: inboxesOf(ws).filter(({ key }) => !named.has(key)),
    absences: absencesOf(ws, asOf)
      .filter((absence) => !isCovered(absence, covered))
      .map((absence) => ({
        ...placeOf(ws, { anchor: absence.anchor, at: absence.person.at }),
        person: absence.person.name,
        name: personInWords(ws, absence.person.name),
        period: periodInWords(absence.period, language).trim(),
      })),
  };
}

/** The keys of the shared inboxes that a line speaks of. */
function inboxesIn(claim: Claim): readonly string[] {
  switch (claim.kind) {
    case 'reach':
    case 'group':
    case 'outside':
      return claim.end.kind === 'shared' ? [keyOf(claim.end.target)] : [];
    case 'monitored':
      return [keyOf(claim.inbox)];
    case 'covered':
      return [];
    default:
      return claim satisfies never;
  }
}

function keyOf({ name, inbox }: InboxRef): string {
  const kind = inbox === undefined ? undefined : inboxKindOf(inbox.value);
  return kind === undefined ? name : `${name}.${inboxWord(kind)}`;
}

interface Cover {
  readonly from: Day;
  readonly to: Day;
}

/** By VGR-id: the days on which lines speak of who covers for a person, or of who reaches the personal inbox. */
function coveredBy(claims: readonly Claim[]): ReadonlyMap<string, readonly Cover[]> {
  const covers = new Map<string, Cover[]>();
  for (const claim of claims) {
    for (const name of absenteesIn(claim)) covers.set(name, [...(covers.get(name) ?? []), claim.period]);
  }
  return covers;
}

function absenteesIn(claim: Claim): readonly string[] {
  if (claim.kind === 'covered') return claim.persons.map(({ name }) => name);
  const end: FlowEnd | undefined = claim.kind === 'monitored' ? undefined : claim.end;
  return end?.kind === 'personal' ? [end.person.name] : [];
}

function isCovered({ person, period }: Absence, covered: ReadonlyMap<string, readonly Cover[]>): boolean {
  return (covered.get(person.name) ?? []).some(({ from, to }) => from <= period.to && period.from <= to);
}

function inboxesOf(ws: Workspace): Unspoken['inboxes'] {
  return [...ws.keys('placed')].flatMap((name): Unspoken['inboxes'] => {
    const [owner] = ws.lookup('placed', name);
    if (owner?.kind === 'function-inbox') {
      return [{ ...placeOf(ws, { anchor: owner.anchor, at: owner.nameAt }), key: name, title: titleOf(owner) }];
    }
    if (owner?.kind !== 'unit') return [];
    return owner.inboxes
      .filter((inbox) => inboxOf(owner, inbox.kind) === inbox)
      .map((inbox) => ({
        ...placeOf(ws, { anchor: owner.anchor, at: inbox.at }),
        key: `${name}.${inboxWord(inbox.kind)}`,
        title: titleOf(owner, inbox),
      }));
  });
}

function absencesOf(ws: Workspace, asOf: Day): readonly Absence[] {
  return [...ws.files.values()].flatMap(({ declarations }) =>
    declarations.flatMap((one) =>
      one.kind === 'absence' && one.period.readable && one.period.to >= asOf ? [one] : [],
    ),
  );
}
