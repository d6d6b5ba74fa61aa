/** Documents that ship with the program, as text: its routines, and the pages that explain what is found. */
import { shippedRoutines } from '../services/builtin.ts';
import type { Session } from '../services/session.ts';
import { explanationOf, pageOf } from './panels/explain.ts';

/** The routine, or a code explained: the clause in its own words first. Undefined where nothing of the kind ships. */
export function contentOf(sessions: Iterable<Session>, file: string): string | undefined {
  const code = /^builtin:\/(.*)\.md$/.exec(file)?.[1];
  if (code === undefined) return shippedRoutines.find((routine) => routine.file === file)?.text;
  for (const session of sessions) {
    const text = explanationOf(session, code);
    if (text !== undefined) return text;
  }
  return pageOf(code, 'sv');
}
