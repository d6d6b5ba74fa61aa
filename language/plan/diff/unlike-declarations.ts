/** What two versions declare otherwise: most of both is alike, and of that nothing need be put into words. */
import { type Declaration, type FileFacts, holdsItsName, isDeclaredAlike, type Workspace } from '../../model/index.ts';
import type { Rename } from '../state/renames.ts';

/** The declarations of two versions that hold their names, without those that stand alike in both. */
interface Unlike {
  readonly before: readonly Declaration[];
  readonly after: readonly Declaration[];
}

/**
 * Compares file by file; what has moved to another file is unlike, and found to mean the same by who reads on. Where the newer
 * version leans on the older, and nothing has a new name, files in which nothing can be otherwise are left out whole.
 */
export function unlikeDeclarations(
  base: Workspace,
  head: Workspace,
  renames: readonly Rename[],
  isLeftOut: (file: string) => boolean,
): Unlike {
  const moved = new Set(renames.flatMap(({ from, to }) => [from, to]));
  const before: Declaration[] = [];
  const after: Declaration[] = [];
  const isAlike = (old: Declaration, now: Declaration): boolean =>
    isDeclaredAlike(old, now, moved) && isAlone(base, old) && isAlone(head, now);
  const unlike = renames.length === 0 && head.leansOn(base) ? head.unlikeFiles(base) : undefined;
  for (const facts of base.files.values()) {
    if (isLeftOut(facts.file) || unlike?.has(facts.file) === false) continue;
    const [old, now] = middles(facts, head.files.get(facts.file), isAlike);
    for (const one of old) if (holdsItsName(base, one)) before.push(one);
    for (const one of now) if (holdsItsName(head, one)) after.push(one);
  }
  for (const { file, declarations } of head.files.values()) {
    if (isLeftOut(file) || base.files.has(file)) continue;
    for (const one of declarations) if (holdsItsName(head, one)) after.push(one);
  }
  return { before, after };
}

/** The declarations of two versions of a file without those at its beginning and at its end that are alike. */
function middles(
  { declarations: old }: FileFacts,
  facts: FileFacts | undefined,
  isAlike: (old: Declaration, now: Declaration) => boolean,
): readonly [readonly Declaration[], readonly Declaration[]] {
  const now = facts?.declarations ?? [];
  const shorter = Math.min(old.length, now.length);
  let first = 0;
  while (first < shorter && isAlike(old[first] as Declaration, now[first] as Declaration)) first++;
  let last = 0;
  const isLastAlike = (): boolean => isAlike(old.at(-1 - last) as Declaration, now.at(-1 - last) as Declaration);
  while (last < shorter - first && isLastAlike()) last++;
  return [old.slice(first, old.length - last), now.slice(first, now.length - last)];
}

/** Kinds of which several may be known by one thing. */
const SEVERAL: ReadonlySet<Declaration['kind']> = new Set(['exemption', 'inbox-order', 'expectation', 'routine']);

/**
 * Whether nothing else can be known by what this is known by, so that the two versions of it belong together. Of absences that is
 * said of the owner's only one.
 */
function isAlone(ws: Workspace, declaration: Declaration): boolean {
  if (declaration.kind === 'absence') return ws.lookup('absences', declaration.person.name).length === 1;
  return !SEVERAL.has(declaration.kind) && holdsItsName(ws, declaration);
}
