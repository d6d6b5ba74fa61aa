/** What an import came to, and the inboxes of it that a workspace declares. */
import type { Draft, DraftShared } from '../../generators/text/index.ts';
import type { Extent } from '../../import/extent.ts';
import {
  functionInboxNamed,
  inboxWord,
  type SharedInbox,
  type Unit,
  unitNamed,
  type Workspace,
} from '../../model/index.ts';

/** What an import came to. */
export interface Told {
  readonly draft: Draft;
  readonly extent: Extent;
  readonly renamed: ReadonlyMap<string, string>;
}

/** An inbox of which an import tells. */
interface ToldInbox extends Pick<DraftShared, 'members' | 'administrators' | 'monitoring'> {
  /** `FVC.samverkan`, or the name of a funktionsinkorg. */
  readonly key: string;
  /** As it is declared; undefined where its unit is, without it. */
  readonly declared: SharedInbox | undefined;
  readonly unit: Unit | undefined;
}

/** The inboxes of a draft that a workspace declares, or whose unit it does. */
export function toldInboxes(ws: Workspace, { draft }: Told): readonly ToldInbox[] {
  const ofUnits = draft.units.flatMap(({ key, inboxes }) => {
    const unit = unitNamed(ws, key);
    if (unit === undefined) return [];
    return inboxes.map((inbox): ToldInbox => {
      const declared = unit.inboxes.find(({ kind }) => kind === inbox.kind);
      return { ...inbox, key: `${key}.${inboxWord(inbox.kind)}`, declared, unit };
    });
  });
  const own = draft.functionInboxes.flatMap((inbox): readonly ToldInbox[] => {
    const declared = functionInboxNamed(ws, inbox.key);
    if (declared === undefined) return [];
    const { place } = declared;
    return [{ ...inbox, declared, unit: place === undefined ? undefined : unitNamed(ws, place.name) }];
  });
  return [...ofUnits, ...own];
}
