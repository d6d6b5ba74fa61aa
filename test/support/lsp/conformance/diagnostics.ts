/** What in a diagnostic goes beyond what the client said that it can show. */
import { at, can, has, type Json, listAt } from './capabilities.ts';

/** Everything that goes beyond, in diagnostics that are sent or answered with. */
export function* diagnosticsBeyond(capabilities: Json, of: string, diagnostics: readonly Json[]): Generator<string> {
  const tags = listAt(capabilities, `${of}.tagSupport.valueSet`);
  for (const one of diagnostics) {
    if (has(one, 'relatedInformation') && !can(capabilities, `${of}.relatedInformation`)) yield 'relatedInformation';
    if (has(one, 'codeDescription') && !can(capabilities, `${of}.codeDescriptionSupport`)) yield 'codeDescription';
    if (has(one, 'data') && !can(capabilities, `${of}.dataSupport`)) yield 'data';
    if (typeof at(one, 'message') !== 'string' && !can(capabilities, `${of}.markupMessageSupport`)) yield 'markup';
    for (const tag of listAt(one, 'tags')) if (!tags.includes(tag)) yield `the tag ${tag}`;
    const shown = [at(one, 'codeDescription.href'), ...listAt(one, 'relatedInformation').map(uriOf)];
    const isContent = shown.some((uri) => typeof uri === 'string' && uri.startsWith('rutin-builtin:'));
    if (isContent && at(capabilities, 'workspace.textDocumentContent') === undefined) yield 'a place in the server';
  }
}

function uriOf(related: Json): Json | undefined {
  return at(related, 'location.uri');
}
