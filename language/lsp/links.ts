/** Clause ids as links to the routine that has them. */

import { type Span, spanOf } from '../model/index.ts';
import type { Session } from '../services/session.ts';
import { definitionsOf } from './definition.ts';
import { namesIn } from './support/names.ts';

/** A range, and where it leads. */
interface DocumentLink extends Span {
  readonly target: Span;
}

/** The links of a file. */
export function linksIn(session: Session, file: string): readonly DocumentLink[] {
  return (session.files.get(file)?.declarations ?? [])
    .filter(({ kind }) => kind === 'exemption')
    .flatMap((declaration) => namesIn(session.ws, declaration))
    .filter(({ table }) => table === 'clause')
    .flatMap((use) => {
      const [target] = definitionsOf(session, use);
      return target === undefined ? [] : [{ ...spanOf({ anchor: use.declaration.anchor, at: use.at }), target }];
    });
}
