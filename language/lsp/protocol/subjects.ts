/** The requests for the pages of persons, inboxes and units, and for persons by a part of their name. */
import { personsMatching } from '../panels/persons.ts';
import type { SubjectScene } from '../panels/subject/rows.ts';
import { personKeyNamedAt, personView, subjectKeyAt, subjectView } from '../panels/subject/subject.ts';
import type { PersonChoice, SubjectAnswer, SubjectView } from '../panels/subject-shapes.ts';
import type { Folder } from '../state/folder.ts';
import { type CursorParams, foldersOf, isCursor, judgedAll, type NodeParams, sceneAt, sceneOf } from './scenes.ts';
import type { Server } from './server.ts';
import { awaited, inSteps } from './steps.ts';
import type { Take } from './take.ts';

/** Of what is at a cursor or has a key: on a day, else on the as-of date. */
type SubjectParams = (NodeParams | CursorParams) & { readonly day?: string };

interface SearchParams {
  readonly folder?: string;
  readonly query?: string;
}

type Viewer = (scene: SubjectScene, key: string, day: string | undefined) => SubjectView | undefined;
type Finder = typeof subjectKeyAt;

/** What answers the requests. */
export function answerSubjects(server: Server, take: Take): void {
  const answer = (method: string, view: Viewer, keyAt: Finder): void => {
    take(method, async (params: SubjectParams, token) => {
      await judgedAll(server, token);
      return subject(server, params, view, keyAt);
    });
  };
  answer('rutin/person', personView, personKeyNamedAt);
  answer('rutin/access', subjectView, subjectKeyAt);
  take('rutin/persons', async ({ folder, query = '' }: SearchParams, token) => {
    await awaited(server.turns.ready, token);
    server.documents.sync();
    const found: PersonChoice[] = [];
    for (const { uri, session } of foldersOf(server, folder)) {
      const persons = await inSteps(server, session, token, personsMatching(session, query));
      for (const person of persons) found.push({ folder: uri, ...person });
    }
    return found;
  });
}

function subject(server: Server, params: SubjectParams, view: Viewer, keyAt: Finder): SubjectAnswer | null {
  const here = isCursor(params) ? sceneAt(server, params) : undefined;
  if (isCursor(params) && here === undefined) return null;
  const key = here === undefined ? (params as NodeParams).key : keyAt(here.scene, here.cursor, here.word);
  const folders = here === undefined ? foldersOf(server, (params as NodeParams).folder) : [here.folder];
  for (const folder of key === undefined ? [] : folders) {
    const shown = view(subjectSceneOf(folder), key as string, params.day);
    if (shown !== undefined) return { folder: folder.uri, view: shown };
  }
  return null;
}

function subjectSceneOf(folder: Folder): SubjectScene {
  const { ws, analysis } = folder.session;
  return { ...sceneOf(folder), readersOf: (table, name) => analysis.readersOf([ws.keyOf(table, name)]) };
}
