/** The request for the files of a workspace to start from: an editor puts them where it is asked to. */
import { beginningTexts } from '../../starter/index.ts';
import type { Server } from './server.ts';
import type { Take } from './take.ts';

/** A file by its path in the folder. */
interface StarterText {
  readonly path: string;
  readonly text: string;
}

export function answerStarter({ judging }: Server, take: Take): void {
  take('rutin/starter', (): readonly StarterText[] => {
    const { language } = judging;
    const texts = beginningTexts({ language, host: undefined, program: undefined, prefix: '', declared: new Map() });
    return Object.entries(texts).map(([path, text]) => ({ path, text }));
  });
}
