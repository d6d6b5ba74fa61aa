/** What is said above a line, in the protocol's form: a command of the client's, or one that does nothing. */
import type { CodeLens } from 'vscode-languageserver';
import type { Lens } from '../code-lens.ts';
import { absenceLenses } from '../support/absence-lens.ts';
import { type Asked, askedAcross, rangeIn } from './asked.ts';
import type { Client } from './client.ts';
import type { Feature } from './feature.ts';
import { inSteps } from './steps.ts';

export const codeLens: Feature = {
  capability: () => ({ codeLensProvider: { resolveProvider: false } }),
  register(server) {
    server.connection.onCodeLens(async ({ textDocument }, token) => {
      // Compares versions of routines, which no other feature does.
      const { lensesInSteps } = await import('../code-lens.ts');
      const at = await askedAcross(server, textDocument, token);
      if (at === undefined) return null;
      const lenses = await inSteps(server, at.session, token, lensesInSteps(at.session, at.file));
      const told = lenses.flatMap((lens) => lensFor(server.client, at, textDocument.uri, lens));
      return [...told, ...absenceCommands(at, server.client.writesAbsences)];
    });
  },
};

function absenceCommands(at: Asked, command: string | undefined): CodeLens[] {
  const lenses = command === undefined ? [] : absenceLenses(at.session, at.file);
  return lenses.map((lens) => ({
    range: rangeIn(at, lens),
    command: { title: lens.title, command: command ?? '', arguments: [{ folder: at.folder.uri, key: lens.key }] },
  }));
}

/** A command is told the version or the file, and the workspace in which it stands; what only a command could do is left out. */
function lensFor(client: Client, at: Asked, uri: string, lens: Lens): readonly CodeLens[] {
  const { does, title } = lens;
  const range = rangeIn(at, lens);
  const to = (command: string | undefined, words: string, ...args: readonly string[]): readonly CodeLens[] =>
    command === undefined ? [] : [{ range, command: { title: words, command, arguments: [...args, at.folder.uri] } }];
  const plain: CodeLens = { range, command: { title, command: '' } };
  switch (does?.kind) {
    case undefined:
      return [plain];
    case 'compare': {
      const words = client.showsImpact === undefined ? does.title : title;
      return client.comparesVersions === undefined ? [plain] : to(client.comparesVersions, words, does.name);
    }
    case 'impact':
      return to(client.showsImpact, title, uri);
    case 'new-version':
      return to(client.writesVersions, title, does.name);
    default:
      return does satisfies never;
  }
}
