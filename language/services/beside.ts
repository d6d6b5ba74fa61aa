/** A workspace with more texts in it than there are files: what they would mean is judged, and nothing is written. */
import { factsOf } from '../lowering/lower.ts';
import { Workspace } from '../model/index.ts';

/** A text by the name that is told of it; it adds to what is declared, and stands in the place of nothing. */
export interface ThoughtText {
  readonly file: string;
  readonly text: string;
}

/** Another workspace, of the files of the first and the texts, which leans on the first. That stays as it is. */
export function workspaceWith(older: Workspace, texts: readonly ThoughtText[]): Workspace {
  const ws = new Workspace({ older });
  for (const { file, text } of texts) ws.replace(file, factsOf(file, text));
  return ws;
}
