/**
 * The requests of the program's own, beside those of the protocol: for panels, forms, pages. What answers them is much, and is loaded
 * when one of them is asked, so that nobody waits for it who opens a file.
 */
import type { CancellationToken } from 'vscode-languageserver';
import type { Server } from './server.ts';
import type { Answering } from './take.ts';

/** All of them; that each is answered, and no other, is held by a test. */
export const LATER: readonly string[] = [
  'rutin/tree',
  'rutin/locate',
  'rutin/week',
  'rutin/delegates',
  'rutin/place',
  'rutin/parts',
  'rutin/explain',
  'rutin/routines',
  'rutin/tests',
  'rutin/versions',
  'rutin/wantedVersion',
  'rutin/newVersion',
  'rutin/person',
  'rutin/access',
  'rutin/persons',
  'rutin/why',
  'rutin/forms/absence',
  'rutin/forms/addMember',
  'rutin/forms/expectation',
  'rutin/forms/import',
  'rutin/forms/lastDay',
  'rutin/forms/monitoring',
  'rutin/forms/newEmployee',
  'rutin/forms/newUnit',
  'rutin/forms/period',
  'rutin/starter',
];

/** Answers the requests. */
export function registerLater(server: Server): void {
  let loading: Promise<ReadonlyMap<string, Answering<unknown>>> | undefined;
  for (const method of LATER) {
    server.connection.onRequest(method, async (params: unknown, token: CancellationToken) => {
      loading ??= import('./own-requests.ts').then(({ answersOf }) => answersOf(server));
      return (await loading).get(method)?.(params, token);
    });
  }
}
