/** The request for the files of a workspace to start from: an editor puts them where it is asked to. */
import type { Language } from '../../model/index.ts';
import { beginningTexts } from '../../starter/index.ts';
import type { Server } from './server.ts';

/** A file by its path in the folder. */
interface StarterText {
  readonly path: string;
  readonly text: string;
}

const LANGUAGES: readonly Language[] = ['sv', 'en'];

interface StarterParams {
  readonly language?: string;
}

/** Where people merge is not known of a folder that has just been made: what is for a server of theirs is left out. */
export function registerStarter(server: Server): void {
  server.connection.onRequest('rutin/starter', ({ language }: StarterParams): readonly StarterText[] => {
    const chosen = LANGUAGES.find((one) => one === language) ?? server.client.locale;
    const texts = beginningTexts({
      language: chosen,
      host: undefined,
      program: undefined,
      prefix: '',
      isDeclared: false,
    });
    return Object.entries(texts).map(([path, text]) => ({ path, text }));
  });
}
