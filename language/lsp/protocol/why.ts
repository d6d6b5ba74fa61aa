/** The request for why something is found: all that stands at a place of an open document, or one by its fingerprint. */
import type { CancellationToken, Range } from 'vscode-languageserver';
import { Sources } from '../../editing/forms/sources.ts';
import { type Place, type WordedFinding, wordedFindings } from '../../engine/index.ts';
import { isShipped, spanOf } from '../../model/index.ts';
import { markdownWhy } from '../../report/why/markdown.ts';
import type { Why } from '../../report/why/shape.ts';
import { filesFor, whyFound } from '../panels/why.ts';
import type { Folder } from '../state/folder.ts';
import { uriOf } from '../state/workspaces.ts';
import { type Asked, askedOfAll, offsetIn } from './asked.ts';
import type { Server } from './server.ts';
import { inSteps } from './steps.ts';
import type { Take } from './take.ts';

/** A place in an open document; of what stands there all, or that with the code. */
interface WhyParams {
  readonly uri: string;
  readonly range: Range;
  readonly code?: string;
}

/** The reasons as data, and the page that they make: places in it are links where the client has a command that opens them. */
interface WhyAnswer {
  readonly folder: string;
  readonly findings: readonly Why[];
  readonly markdown: string;
}

export function answerWhy(server: Server, take: Take): void {
  take('rutin/why', async (params: WhyParams, token) => {
    const at = await askedOfAll(server, params, token);
    if (at === undefined) return null;
    const found = foundAt(at, params);
    return found.length === 0 ? null : answered(server, at, found, token);
  });
}

function foundAt(at: Asked, { range, code }: WhyParams): readonly WordedFinding[] {
  const { session, file } = at;
  const [first, last] = [offsetIn(at, range.start), offsetIn(at, range.end)];
  const all = wordedFindings(session.ws, session.findingsIn(file), session.options.language);
  return all.filter(({ finding: { mark }, worded }) => {
    const { start, end } = spanOf(mark);
    return (code === undefined || worded.code === code) && start <= last && first <= end;
  });
}

async function answered(
  server: Server,
  { folder, session }: Asked,
  found: readonly WordedFinding[],
  token: CancellationToken,
): Promise<WhyAnswer> {
  const sources = new Sources(session);
  const findings: Why[] = [];
  for (const one of found) {
    await readAll(server, folder, sources, filesFor(session, one));
    findings.push(await inSteps(server, session, token, whyFound(session, sources, one)));
  }
  const places = { shown: (file: string) => file, linkTo: (place: Place) => linkTo(server, folder, place) };
  return { folder: folder.uri, findings, markdown: markdownWhy(findings, places, session.options.language) };
}

/** The command is told the URI, the line and the character. */
function linkTo({ client }: Server, folder: Folder, { file, line, column }: Place): string | undefined {
  if (client.opensPlaces === undefined) return undefined;
  const told = encodeURIComponent(JSON.stringify([uriOf(folder, file), line - 1, column - 1]));
  return `command:${client.opensPlaces}?${told.replace(/[()']/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`;
}

/** Reads what is not open: as it lies on the disk, which the session knows already. */
async function readAll(server: Server, folder: Folder, sources: Sources, files: Iterable<string>): Promise<void> {
  for (const file of files) {
    const isOpen = folder.session.reading(file) !== undefined;
    const text = isOpen || isShipped(file) ? undefined : await server.host.read(uriOf(folder, file));
    if (!isOpen) sources.take(file, typeof text === 'string' ? text : undefined);
  }
}
