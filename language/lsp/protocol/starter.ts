/** The request for the files of a workspace to start from: an editor puts them where it is asked to. */
import { starterFiles } from '../../services/starter/starter.ts';
import type { Server } from './server.ts';

/** A file by its path in the folder. */
interface StarterText {
  readonly path: string;
  readonly text: string;
}

export function registerStarter({ connection }: Server): void {
  connection.onRequest('rutin/starter', (): readonly StarterText[] =>
    starterFiles.map(({ path, pieces }) => ({ path, text: pieces.join('') })),
  );
}
