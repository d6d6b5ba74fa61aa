/** A session of some texts, on a day. */
import { allChecks } from '../../../language/checks/index.ts';
import { Session } from '../../../language/services/session.ts';
import { parseDay } from '../../../language/time/index.ts';

/** None of the files is open. */
export function sessionOf(texts: Readonly<Record<string, string>>, asOf = '2026-10-05', horizonDays = 90): Session {
  const session = new Session({ checks: allChecks, asOf: parseDay(asOf) ?? 0, horizonDays, language: 'sv' });
  for (const [file, text] of Object.entries(texts)) session.setText(file, text);
  return session;
}
