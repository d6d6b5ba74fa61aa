/** What is to be said about a file, as an editor shows it. */
import { traitsOf } from '../checks/index.ts';
import { adviceOf, inOrder, messageOf } from '../engine/index.ts';
import { type Finding, isShipped, type Language, type Severity, type Span, spanOf } from '../model/index.ts';

/** A finding in words, with its place. */
export interface PlainDiagnostic extends Span {
  readonly severity: Severity;
  readonly code: string;
  /** The headline, and on a line of its own what to do. */
  readonly message: string;
  /** Where the clause stands, or the page of a rule of the language. */
  readonly link: Link;
  readonly related: readonly (Span & { readonly message: string })[];
  readonly tag: 'unnecessary' | 'deprecated' | undefined;
}

/** A place in a routine, or the page of a code. */
type Link = { readonly kind: 'clause'; readonly at: Span } | { readonly kind: 'page'; readonly code: string };

/** The findings that no exception forgives, in order. */
export function diagnosticsOf(findings: readonly Finding[], language: Language): readonly PlainDiagnostic[] {
  return inOrder(findings.filter(({ suppressedBy }) => suppressedBy === undefined)).map((finding) => ({
    ...spanOf(finding.mark),
    severity: finding.severity,
    code: finding.code,
    message: `${messageOf(finding, language)}\n${adviceOf(finding, language)}`,
    link: linkOf(finding),
    related: finding.related.map(({ mark, message }) => ({ ...spanOf(mark), message: message[language] })),
    tag: traitsOf(finding).tag,
  }));
}

/** What findings say at a place in the file that they point at, where whoever stands there is concerned as much. */
export function echoesOf(findings: readonly Finding[], file: string, language: Language): readonly PlainDiagnostic[] {
  return findings.flatMap((finding) =>
    finding.suppressedBy !== undefined
      ? []
      : finding.related.flatMap(({ mark, echo }) =>
          echo === undefined || mark.anchor.file !== file
            ? []
            : [
                {
                  ...spanOf(mark),
                  severity: 'information' as const,
                  code: finding.code,
                  message: echo[language],
                  link: linkOf(finding),
                  related: [{ ...spanOf(finding.mark), message: messageOf(finding, language) }],
                  tag: undefined,
                },
              ],
        ),
  );
}

/** Whether a link leads to a document that ships with the product. */
export function isLinkShipped(link: Link): boolean {
  return link.kind === 'page' || isShipped(link.at.file);
}

function linkOf({ code, clause }: Finding): Link {
  return clause === undefined
    ? { kind: 'page', code }
    : { kind: 'clause', at: spanOf({ anchor: clause.statedBy.anchor, at: clause.requirement.at }) };
}
