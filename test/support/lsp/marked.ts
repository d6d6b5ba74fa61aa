import { allChecks } from '../../../language/checks/index.ts';
import { Session } from '../../../language/services/session.ts';
import { parseDay } from '../../../language/time/index.ts';
import { fristad } from '../cli.ts';

export const FILE = 'a.rutin';

export interface Marked {
  readonly session: Session;
  readonly text: string;
  readonly offset: number;
}

/** The small example, and beside it a file with a cursor. */
export function at(marked: string): Marked {
  const session = new Session({
    checks: allChecks,
    asOf: parseDay('2026-10-05') ?? 0,
    horizonDays: 90,
    language: 'sv',
  });
  for (const [file, text] of Object.entries(fristad)) session.setText(file, text);
  const offset = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  session.open(FILE, text);
  return { session, text, offset };
}
