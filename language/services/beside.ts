/** A workspace with more texts in it than there are files: what they would mean is judged, and nothing is written. */
import { factsOf } from '../lowering/lower.ts';
import { Workspace } from '../model/index.ts';

/** A text by the name that is told of it; it adds to what is declared, and stands in the place of nothing. */
export interface ThoughtText {
  readonly file: string;
  readonly text: string;
}

/** Another workspace, of the files of the first and the texts. The first stays as it is. */
export function workspaceWith({ files }: Workspace, texts: readonly ThoughtText[]): Workspace {
  const ws = new Workspace();
  for (const facts of files.values()) ws.load(facts);
  for (const { file, text } of texts) ws.load(factsOf(file, text));
  return ws;
}
