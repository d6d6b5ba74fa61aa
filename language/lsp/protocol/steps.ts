/** Requests that take long are done in steps: others come in between, one that is cancelled or outdated ends with the next step. */
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Session } from '../../services/session.ts';
import { Outdated } from '../../services/trial.ts';
import { SOUGHT } from '../../services/whereabouts/whereabouts.ts';
import type { Work } from '../../services/work.ts';
import type { Serving } from './serving.ts';

/** So many declarations are judged in one step. */
const SLICE = 100;

/** So many persons are given their place in one step. */
const PLACED = 20;

/** Does work about a session in steps. Ends with an error where the client wants it no more, or a text it is about changed. */
export async function inSteps<T>(
  server: Serving,
  session: Session,
  token: CancellationToken,
  work: Work<T>,
): Promise<T> {
  const { revision } = session;
  try {
    for (;;) {
      const step = work.next();
      if (step.done === true) return step.value;
      await pause(server, token);
      if (session.revision !== revision) throw new Outdated();
    }
  } catch (fault) {
    throw fault instanceof Outdated ? outdated() : fault;
  }
}

/** Judges in steps all of a session that waits to be judged. What fails is told of, and not tried again: the rest is judged. */
export async function judged(server: Serving, session: Session, token?: CancellationToken): Promise<void> {
  while (!worked(server, session)) await pause(server, token);
}

/** Gives in steps all persons of a session their place among those who can be named, so that no request has to. */
export async function placed(server: Serving, { persons }: Session): Promise<void> {
  while (!persons.work(PLACED)) await pause(server, undefined);
}

/** Makes ready, table by table, by what the nearest name is found: else the first letters of a name would wait for it. */
export async function indexed(server: Serving, { ws }: Session): Promise<void> {
  for (const table of SOUGHT) {
    ws.nearest([table], '');
    await pause(server, undefined);
  }
}

/** Judges a slice; whether all is judged. */
function worked(server: Serving, { analysis }: Session): boolean {
  try {
    return analysis.work(SLICE);
  } catch (fault) {
    server.log(fault);
    return analysis.work(0);
  }
}

/** Judges in steps what is said of a file before all has been judged. */
export async function judgedFirst(
  server: Serving,
  session: Session,
  file: string,
  token?: CancellationToken,
): Promise<void> {
  while (!session.workOn(file, SLICE)) await pause(server, token);
}

/** Waits for something, but no longer than the client does. A request of the product's own that came without parameters has no token. */
export async function awaited<T>(waited: Promise<T>, token: CancellationToken | undefined): Promise<T> {
  if (token === undefined) return waited;
  let forget = (): void => undefined;
  const cancellation = new Promise<never>((_, reject) => {
    const { dispose } = token.onCancellationRequested(() => reject(cancelled()));
    forget = dispose;
  });
  cancellation.catch(() => undefined);
  try {
    refuseCancelled(token);
    return await Promise.race([waited, cancellation]);
  } finally {
    forget();
  }
}

/** Lets what waits come in, and the sessions see what came. */
export async function pause({ host, documents }: Serving, token: CancellationToken | undefined): Promise<void> {
  await host.pause();
  if (token !== undefined) refuseCancelled(token);
  documents.sync();
}

function refuseCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw cancelled();
}

function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled by the client');
}

function outdated(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.ContentModified, 'the text has changed since');
}
