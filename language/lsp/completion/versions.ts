/** What a version of a routine may say of those before it: their numbers, and the krav that may go. */
import type { Place } from '../../grammar/expected-at.ts';
import {
  beginOf,
  earlierVersions,
  effectiveRequirements,
  type Routine,
  versionNameOf,
  versionsOf,
} from '../../model/index.ts';
import type { WritingContext } from './context.ts';
import type { Item } from './item.ts';

const NUMBERED: ReadonlySet<string> = new Set(['Replaces', 'Inherits']);

/** The other versions of the document at the caret, the latest first. */
export function versionItems({ rule, property }: Place, context: WritingContext): readonly Item[] {
  const routine = NUMBERED.has(rule) && property !== 'document' ? routineAt(context) : undefined;
  if (routine === undefined || context.prefix !== '') return [];
  const own = beginOf(routine);
  const others = versionsOf(context.session.ws, routine).filter(
    (one) => one !== routine && (own === undefined || (beginOf(one) ?? own) <= own),
  );
  const labels = others.map(versionNameOf).filter((name) => name !== '');
  return [...new Set(labels.reverse())].map((name) => ({ label: `"${name}"`, kind: 'word', rank: 1 }));
}

/** The krav that the version before this one has, those left out that this one states or has let go. */
export function droppedItems(context: WritingContext): readonly Item[] {
  const { ws } = context.session;
  const routine = routineAt(context);
  if (routine === undefined) return [];
  const taken = new Set([...routine.requirements.map(({ id }) => id), ...routine.dropped.map(({ value }) => value)]);
  const all = earlierVersions(ws, routine).flatMap((one) => effectiveRequirements(ws, one));
  return all
    .map(({ requirement }) => requirement)
    .filter(({ id }) => !taken.has(id))
    .map(({ id, section }) => ({ label: id, kind: 'clause', detail: section?.value ?? '', rank: 2 }));
}

/** The routine that the caret stands in, as it was last read. */
function routineAt({ session, file, parsed, block, offset }: WritingContext): Routine | undefined {
  if (block === undefined) return undefined;
  const start = parsed.tokens.start[block.$first];
  const declarations = session.ws.files.get(file)?.declarations ?? [];
  const found = declarations.findLast(({ anchor }) => anchor.start <= (start ?? offset));
  return found?.kind === 'routine' ? found : undefined;
}
