/** Diagnostics in the protocol's form: only what the client can show. */
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { Severity } from '../../model/index.ts';
import { diagnosticsOf, isLinkShipped, type Link, type PlainDiagnostic } from '../diagnostics.ts';
import type { Span } from '../plain.ts';
import type { Folder } from '../state/folder.ts';
import { toRange } from '../state/positions.ts';
import { shippedUri } from '../state/uris.ts';
import { uriOf } from '../state/workspaces.ts';
import type { Client } from './client.ts';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const TAGS = { unnecessary: DiagnosticTag.Unnecessary, deprecated: DiagnosticTag.Deprecated };

/** All diagnostics of a file. With `first`: those that can be told before everything has been judged. */
export function diagnosticsFor(folder: Folder, file: string, client: Client, first = false): Diagnostic[] {
  const { session } = folder;
  const findings = first ? session.firstFindingsIn(file) : session.findingsIn(file);
  return diagnosticsOf(findings, session.options.language).map((one) => toDiagnostic(folder, one, client));
}

function toDiagnostic(folder: Folder, plain: PlainDiagnostic, client: Client): Diagnostic {
  const diagnostic: Diagnostic = {
    range: rangeOf(folder, plain),
    severity: SEVERITIES[plain.severity],
    code: plain.code,
    source: 'rutin',
    message: plain.message,
  };
  if (client.tags && plain.tag !== undefined) diagnostic.tags = [TAGS[plain.tag]];
  if (client.related && plain.related.length > 0) {
    diagnostic.relatedInformation = plain.related.map((related) => ({
      location: { uri: uriOf(folder, related.file), range: rangeOf(folder, related) },
      message: related.message,
    }));
  }
  const href = client.codeLinks ? hrefOf(folder, plain.link, client) : undefined;
  if (href !== undefined) diagnostic.codeDescription = { href };
  return diagnostic;
}

function hrefOf(folder: Folder, link: Link, client: Client): string | undefined {
  if (isLinkShipped(link) && !client.content) return undefined;
  if (link.kind === 'page') return shippedUri(`${link.code}.md`);
  return `${uriOf(folder, link.at.file)}#L${rangeOf(folder, link.at).start.line + 1}`;
}

function rangeOf({ session }: Folder, { file, start, end }: Span) {
  return toRange(session.files.get(file)?.lineStarts ?? new Uint32Array(1), start, end);
}
