/** Why something is found, with the edits that would clear it: what the command line tells of it and the editor shows. */
import { clearingsOf } from '../../editing/clearing/clearing.ts';
import type { Sources } from '../../editing/forms/sources.ts';
import { messageOf, type WordedFinding } from '../../engine/index.ts';
import type { ToldEdit, Why } from '../../report/why/shape.ts';
import { groundsFor, whyOf } from '../../report/why/why.ts';
import type { Session } from '../../services/session.ts';
import type { Work } from '../../services/work.ts';

/** Why it is found. Texts of files that are not open are asked of `sources`; what it does not have is not tried. */
export function* whyFound(session: Session, sources: Sources, { finding, worded }: WordedFinding): Work<Why> {
  const { ws, options } = session;
  const { language } = options;
  const scene = { ws, finding, worded, options, language };
  const clearings = yield* clearingsOf(session, sources, {
    finding,
    ...groundsFor(scene),
    tell: (one) => ({ code: one.code, message: messageOf(one, language) }),
  });
  const edits = clearings.map(({ edits: _, ...edit }): ToldEdit => edit);
  return whyOf(scene, edits);
}

/** The files of which a text is needed to try edits, shipped ones left out. */
export function filesFor({ ws, options }: Session, { finding, worded }: WordedFinding): ReadonlySet<string> {
  const scene = { ws, finding, worded, options, language: options.language };
  return new Set([finding.mark.anchor, ...groundsFor(scene).read.map(({ anchor }) => anchor)].map(({ file }) => file));
}
