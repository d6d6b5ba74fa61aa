/** What is said above a line, in the protocol's form: a command that does nothing, or one that the client has. */
import type { CodeLens, Command } from 'vscode-languageserver';
import { type Lens, lensesInSteps } from '../code-lens.ts';
import { absenceLenses } from '../support/absence-lens.ts';
import { type Asked, askedAcross, rangeIn } from './asked.ts';
import type { Feature } from './feature.ts';
import { inSteps } from './steps.ts';

export const codeLens: Feature = {
  capability: () => ({ codeLensProvider: { resolveProvider: false } }),
  register(server) {
    server.connection.onCodeLens(async ({ textDocument }, token) => {
      const at = await askedAcross(server, textDocument, token);
      if (at === undefined) return null;
      const lenses = await inSteps(server, at.session, token, lensesInSteps(at.session, at.file));
      const told = lenses.map((lens) => ({
        range: rangeIn(at, lens),
        command: commandOf(lens, server.client.comparesVersions, at.folder.uri),
      }));
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

/** The command is told the version, and the workspace in which it stands. */
function commandOf({ title, compares }: Lens, command: string | undefined, folder: string): Command {
  return command !== undefined && compares !== undefined
    ? { title: compares.title, command, arguments: [compares.name, folder] }
    : { title, command: '' };
}
