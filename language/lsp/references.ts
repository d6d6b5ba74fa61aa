/** Everywhere in the workspace that a name is used. */
import { traitsOf } from '../checks/index.ts';
import type { Declaration } from '../model/index.ts';
import type { Session } from '../services/session.ts';
import { finish, type Work } from '../services/work.ts';
import { isSameName, type NamePlace, type NameUse, nameAt, namesIn, placeOfName } from './support/names.ts';

const NONE: readonly never[] = [];

/** All uses of what is named at an offset, by file and position. */
export function referencesAt(session: Session, file: string, offset: number): readonly NamePlace[] {
  return finish(referencesInSteps(session, file, offset));
}

/** As `referencesAt`, in steps. */
export function* referencesInSteps(session: Session, file: string, offset: number): Work<readonly NamePlace[]> {
  const use = nameAt(session, file, offset);
  return use === undefined ? NONE : yield* usesInSteps(session, use);
}

/** So many declarations are looked through in one step. */
const STEP = 200;

/** All uses of what a use names. */
export function* usesInSteps(session: Session, use: NameUse): Work<readonly NamePlace[]> {
  const uses: NamePlace[] = [];
  let looked = 0;
  for (const declaration of mayUse(session, use)) {
    for (const one of namesIn(session.ws, declaration)) {
      if (isSameName(one, use)) uses.push(placeOfName(one));
    }
    looked++;
    if (looked % STEP === 0) yield;
  }
  return uses.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start));
}

/** The declarations that may use a name: those that looked it up when they were judged, and those that were not judged. */
function mayUse(session: Session, { table, name }: NameUse): ReadonlySet<Declaration> {
  const { ws, analysis } = session;
  if (table === 'clause') return new Set([...ws.lookup('exemptions', name), ...ws.lookup('routines', '')]);
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
