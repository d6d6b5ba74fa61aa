/** The requests of forms: what has been filled in comes in, what is shown and would be written goes out. Nothing is written by them. */
import type { CancellationToken, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { type Proposal, proposalOf } from '../../editing/forms/proposal.ts';
import { Sources } from '../../editing/forms/sources.ts';
import type { Edits } from '../../editing/text-edit.ts';
import { holdsIdentityNumber, isShipped } from '../../model/index.ts';
import type { Work } from '../../services/work.ts';
import { say } from '../../words/index.ts';
import { FORMS } from '../forms/all.ts';
import { Exports, KnownExports } from '../forms/exports.ts';
import type { Form, FormContext, Made } from '../forms/form.ts';
import { shownOf } from '../forms/shown-text.ts';
import { problemOf } from '../panels/scene.ts';
import type { FormAnswer, ProposalView, ViewProblem } from '../panels/shapes.ts';
import type { Folder } from '../state/folder.ts';
import { uriOf } from '../state/workspaces.ts';
import { workspaceEdit } from './asked.ts';
import { foldersOf, judgedAll, sceneOf } from './scenes.ts';
import type { Server } from './server.ts';
import { awaited, inSteps } from './steps.ts';
import type { Take } from './take.ts';

/** A form in the workspace with the URI, as far as it has been filled in; without a URI in the first workspace. */
interface FormParams {
  readonly folder?: string;
  readonly fields?: Readonly<Record<string, unknown>>;
}

type AnyForm = Form<Readonly<Record<string, unknown>>, unknown>;

/** A form asks for texts as it goes: so often it is made anew with what it asked for. */
const ROUNDS = 8;

export function answerForms(server: Server, take: Take): void {
  const known = new KnownExports();
  for (const form of FORMS) {
    take(`rutin/forms/${form.name}`, async (params: FormParams, token) => {
      await awaited(server.turns.ready, token);
      const [folder] = foldersOf(server, params.folder);
      if (folder !== undefined) await awaited(folder.ready, token);
      await judgedAll(server, token);
      return folder === undefined ? null : answered({ server, folder, form, known }, params.fields ?? {}, token);
    });
  }
}

interface Answered {
  readonly made: Made<unknown>;
  readonly proposal: Proposal<ViewProblem> | undefined;
}

/** A form that is asked for. */
interface AskedForm {
  readonly server: Server;
  readonly folder: Folder;
  readonly form: AnyForm;
  readonly known: KnownExports;
}

async function answered(
  { server, folder, form, known }: AskedForm,
  fields: Readonly<Record<string, unknown>>,
  token: CancellationToken,
): Promise<FormAnswer<unknown>> {
  const { session } = folder;
  const sources = new Sources(session);
  const exports = new Exports(known.headsOf(folder.configured.config.values.import?.columns), known);
  for (let round = 1; ; round++) {
    const result = await inSteps(server, session, token, make(folder, form, { sources, exports }, fields));
    if (sources.wanted.size + exports.wanted.size === 0 || round === ROUNDS) {
      if (exports.taken.size > 0) known.keepOnly(exports.taken);
      return answerOf(server, folder, result, await occupied(server, folder, result));
    }
    await readAll(server, folder, sources);
    for (const uri of [...exports.wanted.keys()]) await exports.take(uri, await server.host.bytes(uri));
  }
}

function* make(
  folder: Folder,
  form: AnyForm,
  { sources, exports }: Pick<FormContext, 'sources' | 'exports'>,
  fields: Readonly<Record<string, unknown>>,
): Work<Answered> {
  const { session } = folder;
  const scene = sceneOf(folder);
  const made = yield* form.make({ scene, session, sources, exports }, fields);
  const isTried = made.changes !== undefined && sources.wanted.size === 0;
  const proposal = isTried
    ? yield* proposalOf(session, sources, made.changes, (finding) => problemOf(scene, finding))
    : undefined;
  return { made, proposal };
}

/** Reads what a form asked for: as it lies on the disk, which the session knows already. */
async function readAll(server: Server, folder: Folder, sources: Sources): Promise<void> {
  for (const file of [...sources.wanted]) {
    const text = isShipped(file) ? undefined : await server.host.read(uriOf(folder, file));
    sources.take(file, typeof text === 'string' ? text : undefined);
  }
}

/** A file that would be made, and is there though it is none of the workspace's. */
async function occupied(server: Server, folder: Folder, { proposal }: Answered): Promise<string | undefined> {
  for (const file of new Set(proposal?.written.filter(({ isNew }) => isNew).map((one) => one.file))) {
    if ((await server.host.read(uriOf(folder, file))) !== undefined) return file;
  }
  return undefined;
}

function answerOf(
  server: Server,
  folder: Folder,
  { made, proposal }: Answered,
  occupied: string | undefined,
): FormAnswer<unknown> {
  const answer = { folder: folder.uri, view: made.view, proposal: null };
  const refused = made.changes === undefined ? null : refusalOf(server, folder, proposal, occupied);
  if (proposal === undefined || refused !== null) return { ...answer, refused };
  return { ...answer, refused, proposal: proposalView(server, folder, proposal) };
}

/** Why nothing can be written, though all has been filled in. */
function refusalOf(
  server: Server,
  folder: Folder,
  proposal: Proposal<ViewProblem> | undefined,
  occupied: string | undefined,
): string | null {
  const { language } = folder.session.options;
  if (proposal === undefined) {
    return say(
      language,
      'Filerna har ändrats medan formuläret prövades, eller kan inte läsas. Försök igen.',
      'The files have changed while the form was tried, or cannot be read. Try again.',
    );
  }
  if ([...proposal.edits.values()].flat().some(({ text }) => holdsIdentityNumber(text))) {
    return say(
      language,
      'Ett personnummer får inte stå i filerna. Skriv personens VGR-id och HSA-id i stället.',
      'An identity number must not stand in the files. Write the VGR-id and the HSA-id of the person instead.',
    );
  }
  if (occupied !== undefined) {
    return say(
      language,
      `Filen ${occupied} finns redan men läses inte av Rutin, så inget kan skrivas i den. Den kan vara undantagen i .gitignore, eller gå inte att läsa.`,
      `The file ${occupied} is there already but is not read by Rutin, so nothing can be written in it. It may be left out by .gitignore, or cannot be read.`,
    );
  }
  if (proposal.written.some(({ isNew }) => isNew) && !server.client.makesFiles) {
    return say(
      language,
      'En ny fil behövs, och editorn kan inte göra någon. Gör filen själv och försök igen.',
      'A new file is needed, and the editor cannot make one. Make the file yourself and try again.',
    );
  }
  return null;
}

function proposalView(server: Server, folder: Folder, proposal: Proposal<ViewProblem>): ProposalView {
  const { edits, written, come, gone } = proposal;
  return {
    edit: editOf(server, folder, edits),
    written: written.map(({ file, isNew, line, text }) => ({
      place: { uri: uriOf(folder, file), line, character: 0 },
      file,
      isNew,
      ...shownOf(text),
    })),
    come,
    gone,
  };
}

/** The edits, after the making of the files that are not there yet. */
function editOf(server: Server, folder: Folder, edits: Edits): WorkspaceEdit {
  const edit = workspaceEdit(server, { folder, session: folder.session }, edits);
  const changes = (edit.documentChanges ?? []) as readonly TextDocumentEdit[];
  const fresh = [...edits.keys()].filter((file) => !folder.session.files.has(file));
  if (fresh.length === 0) return edit;
  const made = fresh.map((file) => ({ kind: 'create' as const, uri: uriOf(folder, file) }));
  return { documentChanges: [...made, ...changes] };
}
