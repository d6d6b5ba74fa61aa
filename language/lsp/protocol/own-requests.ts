/** What answers the requests of the program's own. */
import { answerForms } from './forms.ts';
import { answerPanels } from './panels.ts';
import type { Server } from './server.ts';
import { answerStarter } from './starter.ts';
import { answerSubjects } from './subjects.ts';
import type { Answering, Take } from './take.ts';
import { answerWhy } from './why.ts';

/** By their names. */
export function answersOf(server: Server): ReadonlyMap<string, Answering<unknown>> {
  const answers = new Map<string, Answering<unknown>>();
  const take: Take = (method, answer) => void answers.set(method, answer as Answering<unknown>);
  for (const each of [answerPanels, answerSubjects, answerWhy, answerForms, answerStarter]) each(server, take);
  return answers;
}
