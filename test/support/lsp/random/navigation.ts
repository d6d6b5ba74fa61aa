/** Names: definition, references, highlights and renaming must say the same of them. */
import { AnswerError } from '../connection.ts';
import { edited, editsByUri, holds, offsetAt, type ProtocolEdit, positionAt } from '../places.ts';
import type { Asker, Location, Place } from './asker.ts';

const REQUEST_FAILED = -32803;
const NEW_NAME = 'exenytt9';

function keyOf({ uri, range }: Location): string {
  return `${uri} ${JSON.stringify(range)}`;
}

function isSame(a: readonly Location[], b: readonly Location[]): boolean {
  return JSON.stringify(a.map(keyOf)) === JSON.stringify(b.map(keyOf));
}

/** Asks where a name is declared and used, from here and from one of the uses. */
export async function checkNames(asker: Asker, { uri, position }: Place): Promise<readonly Location[]> {
  const here = { position, context: { includeDeclaration: true } };
  const definitions = await asker.list<Location>('textDocument/definition', uri, { position });
  const references = await asker.list<Location>('textDocument/references', uri, here);
  const uses = await asker.list<Location>('textDocument/references', uri, {
    position,
    context: { includeDeclaration: false },
  });
  const marked = await asker.list<{ readonly range: Location['range'] }>('textDocument/documentHighlight', uri, {
    position,
  });
  await asker.inside('definition', definitions);
  await asker.inside('reference', references);
  const declared = new Set(definitions.map(keyOf));
  const known = new Set(references.map(keyOf));
  asker.expect(known.size === references.length, 'a reference comes twice', { uri, position });
  asker.expect(
    definitions.every((one) => known.has(keyOf(one))),
    'a definition is no reference',
    { uri, position },
  );
  asker.expect(
    isSame(
      uses,
      references.filter((one) => !declared.has(keyOf(one))),
    ),
    'uses are not the rest',
    { uri, position },
  );
  const inFile = references.filter((one) => one.uri === uri);
  const highlights = marked.map(({ range }) => ({ uri, range }));
  asker.expect(isSame(sorted(inFile), sorted(highlights)), 'highlights are not the references', { uri, position });
  const [other] = references.filter((one) => !one.uri.startsWith('rutin-builtin:')).slice(-1);
  if (other !== undefined) await checkFrom(asker, other, definitions, references);
  return references;
}

function sorted(locations: readonly Location[]): readonly Location[] {
  return [...locations].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

async function checkFrom(
  asker: Asker,
  { uri, range }: Location,
  definitions: readonly Location[],
  references: readonly Location[],
) {
  const again = { position: range.end, context: { includeDeclaration: true } };
  const defined = await asker.list<Location>('textDocument/definition', uri, { position: range.start });
  asker.expect(isSame(defined, definitions), 'a use leads elsewhere', { uri, range });
  asker.expect(isSame(await asker.list('textDocument/references', uri, again), references), 'a use is used otherwise', {
    uri,
    range,
  });
}

async function renamed(
  asker: Asker,
  uri: string,
  position: object,
  newName: string,
): Promise<ReadonlyMap<string, readonly ProtocolEdit[]> | undefined> {
  try {
    const edit = await asker.client.request('textDocument/rename', { textDocument: { uri }, position, newName });
    return edit === null ? undefined : editsByUri(edit);
  } catch (fault) {
    asker.expect(fault instanceof AnswerError && fault.code === REQUEST_FAILED, 'rename fails', { uri, position });
    return undefined;
  }
}

/** Renames what stands here, and then back: every text must be what it was. */
export async function checkRename(
  asker: Asker,
  { uri, text, position }: Place,
  references: readonly Location[],
): Promise<void> {
  const edits = await renamed(asker, uri, position, NEW_NAME);
  if (edits === undefined) return;
  const all = [...edits].flatMap(([where, list]) => list.map(({ range }) => ({ uri: where, range })));
  asker.expect(isSame(sorted(all), sorted(references)), 'what is renamed is not what refers', { uri, position });
  const own = edits.get(uri)?.find(({ range }) => holds(range, { start: position, end: position }));
  if (own === undefined) return asker.expect(false, 'the name is not renamed where it stands', { uri, position });
  const old = text.slice(offsetAt(text, own.range.start), offsetAt(text, own.range.end));
  const texts = await textsOf(asker, [...edits.keys()]);
  const changed = new Map([...texts].map(([where, before]) => [where, edited(before, edits.get(where) ?? [])]));
  tell(asker, changed);
  const before = (edits.get(uri) ?? []).filter(
    ({ range }) => offsetAt(text, range.start) < offsetAt(text, own.range.start),
  );
  const shift = before.reduce(
    (sum, { range, newText }) => sum + newText.length - (offsetAt(text, range.end) - offsetAt(text, range.start)),
    0,
  );
  const there = positionAt(changed.get(uri) ?? '', offsetAt(text, own.range.start) + shift);
  const back = await renamed(asker, uri, there, old);
  for (const [where, once] of texts) {
    const again = edited(changed.get(where) ?? '', back?.get(where) ?? []);
    asker.expect(again.normalize('NFC') === once.normalize('NFC'), 'renamed back it is another text', { where, old });
  }
  tell(asker, texts);
}

async function textsOf(asker: Asker, uris: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const uri of uris) texts.set(uri, (await asker.text(uri)) ?? '');
  return texts;
}

let version = 1000;

function tell({ client }: Asker, texts: ReadonlyMap<string, string>): void {
  for (const [uri, text] of texts) {
    version++;
    client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
  }
}
