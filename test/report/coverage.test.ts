/** `rutin coverage`: every sentence of every routine is accounted for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callCli, folderOf, QUIET_DAY, removeFolders } from '../support/cli.ts';

removeFolders();
const elsewhere = folderOf({});
const coverage = (...more: string[]) => callCli(['coverage', '--datum', QUIET_DAY, ...more], { cwd: elsewhere });

interface Published {
  readonly sentences: number;
  readonly accountedFor: number;
  readonly totals: Readonly<Record<string, number>>;
  readonly documents: readonly {
    readonly dokument: string;
    readonly totals: Readonly<Record<string, number>>;
    readonly sentences: readonly {
      readonly id: string;
      readonly status: string;
      readonly citat: string;
      readonly detail: string;
    }[];
  }[];
}

describe('json', () => {
  it('holds each sentence of the documents once, word for word', async () => {
    const { documents, sentences, accountedFor } = JSON.parse((await coverage('--format', 'json')).out) as Published;
    const listed = readFileSync(join(import.meta.dirname, '../routines/sentences.tsv'), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t')[0]);
    const ids = documents.flatMap((document) => document.sentences.map(({ id }) => id));
    expect([...ids].sort()).toEqual([...listed].sort());
    expect([sentences, accountedFor]).toEqual([287, 287]);
  });

  it('has totals that add up, for each document and in all', async () => {
    const { documents, totals, sentences } = JSON.parse((await coverage('--format', 'json')).out) as Published;
    const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b);
    for (const document of documents) {
      expect(sum(document.totals)).toBe(document.sentences.length);
      expect(document.sentences.every(({ status, detail }) => (detail === '') === (status === 'upplysning'))).toBe(
        true,
      );
    }
    expect(sum(totals)).toBe(sentences);
  });
});

describe('the other formats', () => {
  it('a table with a row for each sentence and the totals', async () => {
    const { code, out } = await coverage();
    expect(code).toBe(0);
    expect(out.match(/^ {2}(MC|IN|LL|KO|PR)-/gm)).toHaveLength(287);
    expect(out).toMatch(/MC-BEV-03 +kontroll +bevakning/);
    expect(out).toMatch(/287 av 287 meningar är genomgångna\.\n$/);
    expect((await coverage('--lang', 'en')).out).toMatch(/287 of 287 sentences are accounted for\.\n$/);
  });

  it('Markdown', async () => {
    const { out } = await coverage('--format', 'markdown');
    expect(out.match(/^\| (MC|IN|LL|KO|PR)-/gm)).toHaveLength(287);
  });

  it('names what is wrong with a format', async () => {
    const { code, err } = await coverage('--format', 'csv');
    expect(code).toBe(2);
    expect(err).toMatch(/Välj bland table, markdown, json/);
  });
});

describe('a workspace', () => {
  it('adds its own routines, and a demand that nothing judges is seen', async () => {
    const folder = folderOf({
      'lokal.rutin': `lokal rutin L "L" {
    dokument "LOK-1"
    version "1.0"
    giltig från 2026-01-01 till 2027-12-31
    gäller A
    krav LOK-X-01 ska {
        avsnitt "A"
        citat "Alla ska vara snälla."
    }
}
`,
    });
    const { out } = await callCli(['coverage', folder, '--datum', QUIET_DAY]);
    expect(out).toMatch(/LOK-X-01 +oprövat +”Alla ska vara snälla\.”/);
    expect(out).toMatch(/287 av 288 meningar är genomgångna/);
  });
});
