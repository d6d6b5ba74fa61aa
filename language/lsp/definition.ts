/** Where a name is declared. */
import { inboxOf, type Span, spanOf, type Unit } from '../model/index.ts';
import type { Session } from '../services/session.ts';
import { isSameName, type NameUse, nameAt, namesIn, placeOfName, versionOf } from './support/names.ts';

const NONE: readonly never[] = [];

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
    const names = version === undefined ? NONE : namesIn(ws, version);
    return names.filter((one) => one.declares && isSameName(one, use)).map(placeOfName);
  }
  return ws
    .lookup(use.table, use.name)
    .flatMap((declaration) => namesIn(ws, declaration).filter((one) => one.declares && isSameName(one, use)))
    .map(placeOfName);
}
