/** Above each unit: that someone there is to be absent. Told only where the client has a form for it. */
import { type Span, spanOf } from '../../model/index.ts';
import type { Session } from '../../services/session.ts';
import { say } from '../../words/index.ts';

interface AbsenceLens extends Span {
  readonly title: string;
  /** The name of the unit. */
  readonly key: string;
}

/** The lenses of a file, in order. */
export function absenceLenses({ files, options }: Session, file: string): readonly AbsenceLens[] {
  const title = say(options.language, 'Ny frånvaro', 'New absence');
  const units = (files.get(file)?.declarations ?? []).filter(({ kind }) => kind === 'unit');
  return units.map(({ anchor, nameAt, name }) => ({ ...spanOf({ anchor, at: nameAt }), title, key: name }));
}
