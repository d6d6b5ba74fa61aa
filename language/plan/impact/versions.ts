/** A workspace with a new version of a routine, as if it had been decided. */
import { type Declaration, type FileFacts, type Routine, Workspace } from '../../model/index.ts';
import type { Day } from '../../time/index.ts';

/** The routines that a file brings. */
export function routinesIn({ declarations }: FileFacts): readonly Routine[] {
  return declarations.filter((declaration): declaration is Routine => declaration.kind === 'routine');
}

/** The workspace without a file. */
export function withoutFile(ws: Workspace, file: string): Workspace {
  return workspaceOf(
    [...ws.files.values()].filter((facts) => facts.file !== file),
    ws,
  );
}

/**
 * The workspace with the new versions. Older versions of the same document end the day before a new one begins,
 * whatever they say themselves; versions that begin later and overlap with it are out of the question.
 */
export function withVersions(ws: Workspace, added: FileFacts): Workspace {
  const routines = routinesIn(added);
  const others = [...withoutFile(ws, added.file).files.values()];
  return workspaceOf([...others.map((facts) => superseded(facts, routines)), added], ws);
}

/** The files, with as much unread beside them as beside those of the workspace that is given. */
function workspaceOf(files: readonly FileFacts[], from: Workspace): Workspace {
  const ws = new Workspace();
  for (const facts of files) {
    ws.load(facts);
  }
  ws.setUnread('', from.hasUnread);
  return ws;
}

function superseded(facts: FileFacts, added: readonly Routine[]): FileFacts {
  const declarations = facts.declarations.flatMap((declaration) => withEarlierEnd(declaration, added));
  const isSame =
    declarations.length === facts.declarations.length && declarations.every((one, i) => one === facts.declarations[i]);
  return isSame ? facts : { ...facts, declarations };
}

function withEarlierEnd(declaration: Declaration, added: readonly Routine[]): readonly Declaration[] {
  if (declaration.kind !== 'routine') {
    return [declaration];
  }
  const follower = added.find(
    ({ document }) => document !== undefined && document.value === declaration.document?.value,
  );
  if (follower === undefined) {
    return [declaration];
  }
  const { validity } = declaration;
  const next = follower.validity;
  if (validity === undefined || next === undefined || !validity.readable || !next.readable) {
    return follower.type === 'source' ? [] : [declaration];
  }
  if (validity.to < next.from || validity.from > next.to) {
    return [declaration];
  }
  return validity.from >= next.from ? [] : [{ ...declaration, validity: { ...validity, to: next.from - 1 } }];
}

/** The days on which the new versions begin, after the as-of date, each once, in order. */
export function firstDays(added: FileFacts, asOf: Day): readonly Day[] {
  const days = routinesIn(added).flatMap(({ validity }) => (validity?.readable === true ? [validity.from] : []));
  return [...new Set(days)].filter((day) => day > asOf).sort((a, b) => a - b);
}
