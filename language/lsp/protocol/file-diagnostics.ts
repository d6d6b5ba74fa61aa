/** Diagnostics in the protocol's form: only what the client can show. */
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver';
import { type Finding, isShipped, type Language, type Severity, type Span } from '../../model/index.ts';
import { CONFIG_NAME } from '../../services/config/config.ts';
import { faultText, type Unreadable } from '../../words/index.ts';
import { diagnosticsOf, echoesOf, isLinkShipped, type PlainDiagnostic } from '../diagnostics.ts';
import type { Folder } from '../state/folder.ts';
import { toRange } from '../state/positions.ts';
import { shippedUri } from '../state/uris.ts';
import { uriOf } from '../state/workspaces.ts';
import type { Client } from './client.ts';
import type { Serving } from './serving.ts';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const TAGS = { unnecessary: DiagnosticTag.Unnecessary, deprecated: DiagnosticTag.Deprecated };

/** Whether anything is told of a file: of those around a document from elsewhere nothing is, nor of an old version. */
export function isTold({ documents }: Serving, folder: Folder, file: string): boolean {
  return folder.role === 'opened' || (folder.role !== 'old' && documents.of(folder, file) !== undefined);
}

/** The diagnostics of a file: all that can be told by now. */
export function diagnosticsFor(folder: Folder, file: string, client: Client): Diagnostic[] {
  if (file === CONFIG_NAME) return configurationFaults(folder);
  const fault = folder.faultOf(file);
  const { language } = folder.session.options;
  if (fault !== undefined) return [unreadable(fault, language)];
  const echoes = folder.isLoaded ? folder.session.echoesIn(file) : [];
  return [...diagnosticsOf(findingsBy(folder, file), language), ...echoesOf(echoes, file, language)].map((one) =>
    toDiagnostic(folder, one, client),
  );
}

/**
 * Of a file's own words at once, of what it refers to when all files have been read or it is known where everything stands, of
 * everything when all is judged.
 */
function findingsBy({ session, isLoaded, isRead, preview }: Folder, file: string): readonly Finding[] {
  if (isLoaded) return session.findingsIn(file);
  if (isRead) return session.firstFindingsIn(file);
  return preview?.firstFindingsIn(file) ?? session.ownFindingsIn(file);
}

/** Nothing in the file is known, which is said at its beginning. */
function unreadable(fault: Unreadable, language: Language): Diagnostic {
  const start = { line: 0, character: 0 };
  const message = faultText(fault)[language];
  return { range: { start, end: start }, severity: DiagnosticSeverity.Error, source: 'rutin', message };
}

/** What is wrong with the configuration of a workspace, in the words of the command line. */
function configurationFaults({ configured, session, isRead }: Folder): Diagnostic[] {
  const fault = configured.faultIn(isRead ? session.ws : undefined);
  if (fault === undefined) return [];
  const { line, column, length } = fault.spot;
  const start = { line: line - 1, character: column - 1 };
  const range = { start, end: { line: line - 1, character: column - 1 + length } };
  const message = fault.message[session.options.language];
  return [{ range, severity: DiagnosticSeverity.Error, source: 'rutin', message }];
}

function toDiagnostic(folder: Folder, plain: PlainDiagnostic, client: Client): Diagnostic {
  const diagnostic: Diagnostic = {
    range: rangeOf(folder, plain),
    severity: SEVERITIES[plain.severity],
    code: plain.code,
    source: 'rutin',
    message: plain.message,
  };
  const tag = plain.tag === undefined ? undefined : TAGS[plain.tag];
  if (tag !== undefined && client.tags.has(tag)) diagnostic.tags = [tag];
  const related = relatedOf(folder, plain, client);
  if (related.length > 0) diagnostic.relatedInformation = related;
  const href = client.codeLinks ? hrefOf(folder, plain, client) : undefined;
  if (href !== undefined) diagnostic.codeDescription = { href };
  return diagnostic;
}

/** What plays a part, where the client can show such places and open the document. */
function relatedOf(folder: Folder, { related }: PlainDiagnostic, client: Client): DiagnosticRelatedInformation[] {
  if (!client.related) return [];
  return related
    .filter(({ file }) => client.content || !isShipped(file))
    .map((one) => ({ location: { uri: uriOf(folder, one.file), range: rangeOf(folder, one) }, message: one.message }));
}

/** The page that explains the code, in an editor that shows it with the routine beside it; else the clause itself. */
function hrefOf(folder: Folder, { code, link }: PlainDiagnostic, client: Client): string | undefined {
  if (client.explains !== undefined) return `command:${client.explains}?${encodeURIComponent(JSON.stringify([code]))}`;
  if (isLinkShipped(link) && !client.content) return undefined;
  if (link.kind === 'page') return shippedUri(`${link.code}.md`);
  return `${uriOf(folder, link.at.file)}#L${rangeOf(folder, link.at).start.line + 1}`;
}

function rangeOf({ session, preview }: Folder, { file, start, end }: Span) {
  return toRange((preview ?? session).files.get(file)?.lineStarts ?? new Uint32Array(1), start, end);
}
