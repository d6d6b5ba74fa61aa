/** What would be written: it lies in the text, does not overlap, and a text that is formatted twice is formatted once. */
import type { Range } from '../connection.ts';
import { edited, editsByUri, holds, type ProtocolEdit } from '../places.ts';
import type { Asker, Place } from './asker.ts';

/** The text after edits; undefined, and a fault, where they overlap or lie outside. */
async function after(
  asker: Asker,
  what: string,
  uri: string,
  edits: readonly ProtocolEdit[],
): Promise<string | undefined> {
  const faults = asker.faults.length;
  await asker.inside(
    what,
    edits.map(({ range }) => ({ uri, range })),
  );
  if (asker.faults.length > faults) return undefined;
  try {
    return edited((await asker.text(uri)) ?? '', edits);
  } catch (fault) {
    asker.expect(false, `${what}: ${String(fault)}`, { uri });
    return undefined;
  }
}

/** All but white space and commas, which are all that a formatter may change. */
function inked(text: string): string {
  return text.replace(/[\s,\ufeff]/g, '');
}

/** Formatting changes nothing but white space and commas. */
export async function checkFormatting(asker: Asker, uri: string, text: string): Promise<void> {
  const edits = await asker.list<ProtocolEdit>('textDocument/formatting', uri);
  const shaped = await after(asker, 'formatting', uri, edits);
  asker.expect(shaped === undefined || inked(shaped) === inked(text), 'formatting loses something', { uri });
}

interface Action {
  readonly title: string;
  readonly edit?: object;
}

interface Offered {
  readonly label: string;
  readonly textEdit?: { readonly range?: Range; readonly insert?: Range; readonly replace?: Range };
}

/** What could be written here. */
export async function checkWriting(asker: Asker, { uri, text, position, range }: Place): Promise<void> {
  const at = { start: position, end: position };
  const items = await asker.list<Offered>('textDocument/completion', uri, { position });
  for (const { label, textEdit } of items) {
    const ranges = [textEdit?.range, textEdit?.insert, textEdit?.replace].filter((one) => one !== undefined);
    const isHere = ranges.every((one) => holds(one, at) && one.start.line === one.end.line);
    asker.expect(label.trim() !== '' && isHere, 'what is offered would stand elsewhere', { uri, position, label });
  }
  const context = { diagnostics: [] };
  const actions = await asker.list<Action>('textDocument/codeAction', uri, { range: at, context });
  const whole = await asker.list<Action>('textDocument/codeAction', uri, {
    range: at,
    context: { ...context, only: ['source.fixAll'] },
  });
  for (const { title, edit } of [...actions, ...whole]) {
    for (const [where, edits] of editsByUri(edit ?? {})) await after(asker, title, where, edits);
  }
  for (const [method, more] of [
    ['textDocument/rangeFormatting', { range }],
    ['textDocument/onTypeFormatting', { position, ch: '\n' }],
    ['textDocument/onTypeFormatting', { position, ch: '}' }],
  ] as const) {
    const shaped = await after(asker, method, uri, await asker.list<ProtocolEdit>(method, uri, more));
    asker.expect(shaped === undefined || inked(shaped) === inked(text), `${method} loses something`, { uri, position });
  }
}
