/** Undantag: which hold, what they forgive, and which forgive nothing. */
import { traitsOf } from '../checks/index.ts';
import {
  compareAnchors,
  type Declaration,
  type Exemption,
  type Finding,
  flowNamed,
  inboxKindOf,
  personNamed,
  placedNamed,
  type SharedInboxSubject,
  type Subject,
  type Workspace,
} from '../model/index.ts';
import { type Day, daySet, type Interval } from '../time/index.ts';

/** The exceptions that hold on some day of the horizon and in which nothing is wrong, by clause. */
export function validExemptions(
  ws: Workspace,
  findings: readonly Finding[],
  horizon: Interval,
): ReadonlyMap<string, readonly Exemption[]> {
  const void_ = new Set(findings.filter(voids).map((finding) => finding.subject?.declaration));
  return exemptionsHolding(ws, (exemption) => void_.has(exemption), horizon);
}

/** Whether a finding about an exception makes it void. */
export function voids(finding: Finding): boolean {
  return traitsOf(finding).voidsExemption === true;
}

/** The exceptions that hold on some day of the horizon and are not void, by clause. */
export function exemptionsHolding(
  ws: Workspace,
  isVoid: (exemption: Exemption) => boolean,
  horizon: Interval,
): ReadonlyMap<string, readonly Exemption[]> {
  const all = [...ws.keys('exemptions')].flatMap((clause) => ws.lookup('exemptions', clause) as readonly Exemption[]);
  return holdingAmong(all, isVoid, horizon);
}

/** As `exemptionsHolding`, of some, in the order in which they come. */
export function holdingAmong(
  exemptions: readonly Exemption[],
  isVoid: (exemption: Exemption) => boolean,
  { from, to }: Interval,
): ReadonlyMap<string, readonly Exemption[]> {
  const valid = new Map<string, Exemption[]>();
  for (const exemption of exemptions) {
    if (isVoid(exemption) || !holdsWithin(exemption, from, to)) continue;
    const { value: clause } = exemption.clause;
    const known = valid.get(clause);
    if (known === undefined) valid.set(clause, [exemption]);
    else known.push(exemption);
  }
  return valid;
}

function holdsWithin({ period, broken }: Exemption, from: Day, to: Day): boolean {
  return !broken && period?.readable === true && period.from <= to && from <= period.to;
}

/** Whether the exception holds on a day. */
export function forgivesOn(exemption: Exemption, day: Day): boolean {
  return holdsWithin(exemption, day, day);
}

interface Forgiven {
  readonly findings: readonly Finding[];
  /** The exceptions that forgave something. */
  readonly used: ReadonlySet<Exemption>;
}

/**
 * Marks what is forgiven, of what holds today or from a later day by an exception that holds then. A finding with days is split:
 * those inside the exception's period, and the rest.
 */
export function forgive(
  ws: Workspace,
  findings: readonly Finding[],
  valid: ReadonlyMap<string, readonly Exemption[]>,
  asOf: Day,
): Forgiven {
  const used = new Set<Exemption>();
  const result: Finding[] = [];
  const bySubject = namesIn(valid);
  for (const finding of findings) {
    let open: Finding | undefined = finding;
    for (const exemption of mayCover(bySubject.get(finding.code), finding)) {
      if (open !== undefined) {
        const parts = split(ws, open, exemption, asOf);
        if (parts.forgiven !== undefined) {
          used.add(exemption);
          result.push(parts.forgiven);
        }
        open = parts.open;
      }
    }
    if (open !== undefined) result.push(open);
  }
  return { findings: result, used };
}

type ByName = ReadonlyMap<string, readonly Exemption[]>;

const known = new WeakMap<ReadonlyMap<string, readonly Exemption[]>, ReadonlyMap<string, ByName>>();

/** By clause and name; worked out once, since what is found is forgiven a declaration at a time. */
function namesIn(valid: ReadonlyMap<string, readonly Exemption[]>): ReadonlyMap<string, ByName> {
  let names = known.get(valid);
  if (names === undefined) {
    names = new Map([...valid].map(([clause, all]) => [clause, byName(all)]));
    known.set(valid, names);
  }
  return names;
}

function byName(exemptions: readonly Exemption[]): ByName {
  const named = new Map<string, Exemption[]>();
  for (const exemption of exemptions) {
    const own = named.get(exemption.subject.name);
    if (own === undefined) named.set(exemption.subject.name, [exemption]);
    else own.push(exemption);
  }
  return named;
}

/** The exceptions whose name is one that the subject may be called by, in the order in which they were. */
function mayCover(named: ByName | undefined, { subject, inboxes }: Finding): readonly Exemption[] {
  if (named === undefined || subject === undefined) return [];
  const { declaration, unit } = subject;
  const person = declaration.kind === 'absence' ? declaration.person.name : undefined;
  const owners = inboxes?.map(({ owner }) => owner.name) ?? [];
  const lists = [...new Set([declaration.name, unit?.name, person, ...owners])].flatMap((name) => {
    const own = named.get(name ?? '');
    return own === undefined ? [] : [own];
  });
  return lists.length < 2 ? (lists[0] ?? []) : lists.flat().sort((a, b) => compareAnchors(a.anchor, b.anchor));
}

interface Split {
  readonly forgiven: Finding | undefined;
  readonly open: Finding | undefined;
}

function split(ws: Workspace, finding: Finding, exemption: Exemption, asOf: Day): Split {
  if (finding.days === undefined && !forgivesOn(exemption, finding.from ?? asOf)) {
    return { forgiven: undefined, open: finding };
  }
  if (covers(ws, exemption, finding.subject)) return splitByDays(finding, exemption);
  return splitByInbox(ws, finding, exemption);
}

/** What is said once of several inboxes may be forgiven for some of them. */
function splitByInbox(ws: Workspace, finding: Finding, exemption: Exemption): Split {
  const all = finding.inboxes ?? [];
  const inside = all.filter((inbox) => covers(ws, exemption, subjectOf(finding, inbox)));
  if (inside.length === 0) return { forgiven: undefined, open: finding };
  const outside = all.filter((inbox) => !inside.includes(inbox));
  return {
    forgiven: { ...finding, inboxes: inside, suppressedBy: exemption },
    open: outside.length === 0 ? undefined : { ...finding, inboxes: outside },
  };
}

function subjectOf({ subject }: Finding, { owner, inbox }: SharedInboxSubject): Subject {
  return { declaration: owner, inbox: inbox.kind === 'function-inbox' ? undefined : inbox, unit: subject?.unit };
}

function splitByDays(finding: Finding, exemption: Exemption): Split {
  if (finding.days === undefined || exemption.period === undefined) {
    return { forgiven: { ...finding, suppressedBy: exemption }, open: undefined };
  }
  const period = daySet.of(exemption.period.from, exemption.period.to);
  const inside = daySet.intersect(finding.days, period);
  const outside = daySet.subtract(finding.days, period);
  return {
    forgiven: daySet.isEmpty(inside) ? undefined : { ...finding, days: inside, suppressedBy: exemption },
    open: daySet.isEmpty(outside) ? undefined : { ...finding, days: outside },
  };
}

/** Whether a finding about the subject falls under what the exception is for. */
function covers(ws: Workspace, exemption: Exemption, subject: Subject | undefined): boolean {
  if (subject === undefined) return false;
  const { name, inbox } = exemption.subject;
  const { declaration, unit } = subject;
  if (inbox !== undefined) {
    return unit?.name === name && subject.inbox !== undefined && subject.inbox.kind === inboxKindOf(inbox.value);
  }
  const named = exemptedDeclaration(ws, exemption);
  if (named === undefined) return false;
  return (
    declaration === named ||
    unit === named ||
    (named.kind === 'person' && declaration.kind === 'absence' && declaration.person.name === name)
  );
}

/** The declaration that an exception is for, or that holds the inbox it is for. */
export function exemptedDeclaration(ws: Workspace, { subject }: Exemption): Declaration | undefined {
  const { name, inbox } = subject;
  return placedNamed(ws, name) ?? (inbox === undefined ? (personNamed(ws, name) ?? flowNamed(ws, name)) : undefined);
}
