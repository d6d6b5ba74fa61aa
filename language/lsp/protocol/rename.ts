/** Renaming in the protocol's form: whether it can be done, and the edits, or why not. */
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { type Refusal, renameableAt, renameInSteps } from '../rename.ts';
import { type Asked, askedAcross, askedOfAll, offsetIn, rangeIn, workspaceEdit } from './asked.ts';
import type { Feature } from './feature.ts';
import { inSteps } from './steps.ts';

export const rename: Feature = {
  capability: ({ prepareRename }) => ({ renameProvider: prepareRename ? { prepareProvider: true } : true }),
  register(server) {
    const { connection } = server;
    connection.onPrepareRename(async ({ textDocument, position }, token) => {
      const at = await askedAcross(server, textDocument, token);
      if (at === undefined) return null;
      const found = renameableAt(at.session, at.file, offsetIn(at, position));
      if ('refusal' in found) throw refused(at, found);
      return { range: rangeIn(at, found), placeholder: found.name };
    });
    connection.onRenameRequest(async ({ textDocument, position, newName }, token) => {
      const at = await askedOfAll(server, textDocument, token);
      if (at === undefined) return null;
      const renaming = renameInSteps(at.session, at.file, offsetIn(at, position), newName);
      const edits = await inSteps(server, at.session, token, renaming);
      if ('refusal' in edits) throw refused(at, edits);
      return workspaceEdit(server, at, edits);
    });
  },
};

function refused({ session }: Asked, { refusal }: Refusal): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, refusal[session.options.language]);
}
