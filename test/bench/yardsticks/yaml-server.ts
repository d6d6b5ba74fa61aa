/** What a keystroke costs in the server that people use for YAML today: the same unit, the same schema, one file open. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EditorClient } from '../editor-client.ts';

const STROKES = 20;

/** The p95 in milliseconds from a keystroke to the findings it changes; most of it is the time that the server waits by itself. */
export async function yamlKeystroke(peers: string, forms: string): Promise<number> {
  const path = join(forms, 'yaml/v0/enhet3.yaml');
  const uri = pathToFileURL(path).href;
  const text = `# yaml-language-server: $schema=${pathToFileURL(join(forms, 'schema.json')).href}\n${readFileSync(path, 'utf8')}`;
  const program = join(peers, 'node_modules/yaml-language-server/bin/yaml-language-server');
  const client = new EditorClient(program, '--stdio');
  try {
    await client.ask('initialize', { processId: null, rootUri: null, capabilities: {} });
    client.notify('initialized', {});
    const opened = { uri, languageId: 'yaml', version: 1, text };
    await client.published(uri, () => client.notify('textDocument/didOpen', { textDocument: opened }));
    const taken: number[] = [];
    for (let stroke = 0; stroke < STROKES; stroke++) {
      const typed = `${text}wrong${'q'.repeat(1 + (stroke % 8))}: 1\n`;
      const change = { textDocument: { uri, version: stroke + 2 }, contentChanges: [{ text: typed }] };
      const heard = await client.published(uri, () => client.notify('textDocument/didChange', change));
      taken.push(heard.milliseconds);
    }
    return taken.sort((a, b) => a - b)[Math.floor(STROKES * 0.95)] ?? Number.NaN;
  } finally {
    client.end();
  }
}
