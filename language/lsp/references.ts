/** Where a name is declared, and everywhere it is used. */
import { traitsOf } from '../checks/index.ts';
import { type Declaration, inboxOf, type Span, spanOf, type Unit } from '../model/index.ts';
import type { Session } from '../services/session.ts';
import { finish, type Work } from '../services/work.ts';
import { isSameName, type NameUse, nameAt, namesIn, versionOf } from './names.ts';

const NONE: readonly never[] = [];

/** A use of a name. */
interface Use extends Span {
  readonly declares: boolean;
}

/** The places that declare what is named at an offset: of several with one name all, the one that holds first. */
export function definitionAt(session: Session, file: string, offset: number): readonly Span[] {
  const use = nameAt(session, file, offset);
  return use === undefined ? NONE : definitionsOf(session, use);
}

/** The places that declare what a use names. */
export function definitionsOf({ ws }: Session, use: NameUse): readonly Span[] {
  if (use.table === 'inbox') {
    const unit = ws.lookup('placed', use.name)[0] as Unit | undefined;
    const inbox = unit?.kind === 'unit' ? inboxOf(unit, use.inbox as 'message') : undefined;
    return unit === undefined || inbox === undefined ? NONE : [spanOf({ anchor: unit.anchor, at: inbox.at })];
  }
  if (use.table === 'version') {
    const version = versionOf(ws, use);
    return version === undefined
      ? NONE
      : namesIn(ws, version)
          .filter((one) => one.declares && isSameName(one, use))
          .map(toSpan);
  }
  return ws
    .lookup(use.table, use.name)
    .flatMap((declaration) => namesIn(ws, declaration).filter((one) => one.declares && isSameName(one, use)))
    .map(toSpan);
}

/** All uses of what is named at an offset, by file and position. */
export function referencesAt(session: Session, file: string, offset: number): readonly Use[] {
  return finish(referencesInSteps(session, file, offset));
}

/** As `referencesAt`, in steps. */
export function* referencesInSteps(session: Session, file: string, offset: number): Work<readonly Use[]> {
  const use = nameAt(session, file, offset);
  return use === undefined ? NONE : yield* usesInSteps(session, use);
}

/** So many declarations are looked through in one step. */
const STEP = 200;

/** All uses of what a use names. */
export function* usesInSteps(session: Session, use: NameUse): Work<readonly Use[]> {
  const uses: Use[] = [];
  let looked = 0;
  for (const declaration of mayUse(session, use)) {
    for (const one of namesIn(session.ws, declaration)) {
      if (isSameName(one, use)) uses.push({ ...toSpan(one), declares: one.declares });
    }
    looked++;
    if (looked % STEP === 0) yield;
  }
  return uses.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start));
}

/** The uses in one file. */
export function highlightsAt(session: Session, file: string, offset: number): readonly Use[] {
  const use = nameAt(session, file, offset);
  if (use === undefined) return NONE;
  return (session.files.get(file)?.declarations ?? NONE)
    .flatMap((declaration) => namesIn(session.ws, declaration))
    .filter((one) => isSameName(one, use))
    .map((one) => ({ ...toSpan(one), declares: one.declares }));
}

/** The declarations that may use a name: those that looked it up when they were judged, and those that were not judged. */
function mayUse(session: Session, { table, name }: NameUse): ReadonlySet<Declaration> {
  const { ws, analysis } = session;
  if (table === 'clause') {
    return new Set([...ws.lookup('exemptions', name), ...ws.lookup('routines', '')]);
  }
  if (table === 'version') return new Set(ws.lookup('routines', ''));
  const key = table === 'inbox' ? 'placed' : table;
  return new Set([
    ...analysis.readersOf([ws.keyOf(key, name)]),
    ...ws.lookup(key, name),
    ...ws.lookup('orders', name),
    ...unjudged(session),
  ]);
}

/** Declarations that another of the same name goes before: nothing in them is judged. */
function unjudged(session: Session): readonly Declaration[] {
  return session.analysis.findings.flatMap((finding) =>
    traitsOf(finding).hides === true && finding.subject !== undefined ? [finding.subject.declaration] : [],
  );
}

function toSpan({ declaration, at }: NameUse): Span {
  return spanOf({ anchor: declaration.anchor, at });
}
