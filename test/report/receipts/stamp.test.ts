/** The stamp of outputs: one shape everywhere, and a hash of the wording that changes with a quote and with nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Routine } from '../../../language/model/index.ts';
import { rewordedIn, textHash, wordingsIn } from '../../../language/report/receipts/wording.ts';
import { parseDay } from '../../../language/time/index.ts';
import { CHECKOUT } from '../../support/checkout.ts';
import { workspaceOf } from '../../support/judged.ts';

const SCHEMAS = join(CHECKOUT, 'language/report/schemas');

interface Schema {
  readonly required?: readonly string[];
  readonly $defs?: { readonly stamp?: object };
}

function schemaOf(name: string): Schema {
  return JSON.parse(readFileSync(join(SCHEMAS, name), 'utf8')) as Schema;
}

describe('the schema of the stamp', () => {
  const { $schema: _, $id: __, title: ___, ...stamp } = schemaOf('stamp.schema.json') as Record<string, unknown>;

  it.each(readdirSync(SCHEMAS).filter((name) => name !== 'stamp.schema.json'))('is that in %s', (name) => {
    const { required, $defs } = schemaOf(name);
    expect(required).toContain('stamp');
    expect($defs?.stamp).toEqual(stamp);
  });
});

const DAY = parseDay('2026-06-01') as number;

function texts(quote: string, more = ''): Readonly<Record<string, string>> {
  const krav = (id: string, words: string): string => `krav ${id} upplysning { avsnitt "A" citat "${words}" ${more} }`;
  const head = 'dokument "EXEMPEL-1"\n version "1.0" giltig från 2026-01-01 till 2026-12-31';
  const first = `rutin Ett "Ett" {\n ${head}\n ${krav('EX-A-01', quote)}\n ${krav('EX-A-02', 'Två.')}\n}\n`;
  const next = 'dokument "EXEMPEL-1"\n version "2.0" giltig från 2027-01-01 till 2027-12-31\n i övrigt som "1.0"';
  return { 'a.rutin': `${first}rutin Tva "Två" {\n ${next}\n}\n` };
}

function hashIn(of: Readonly<Record<string, string>>, name: string): string {
  const ws = workspaceOf(of);
  const routine = (ws.lookup('routines', '') as readonly Routine[]).find((one) => one.name === name);
  return textHash(ws, routine as Routine);
}

describe('the wording', () => {
  it('is another when a quote is, in the version that takes it over too', () => {
    for (const name of ['Ett', 'Tva']) {
      expect(hashIn(texts('Ett.'), name)).toMatch(/^sha256:[0-9a-f]{64}$/);
      expect(hashIn(texts('Ett!'), name)).not.toBe(hashIn(texts('Ett.'), name));
    }
    expect(hashIn(texts('Ett.'), 'Tva')).toBe(hashIn(texts('Ett.'), 'Ett'));
  });

  it('is the same whatever else is said of a krav, and however letters are composed', () => {
    expect(hashIn(texts('Ett.', 'manuellt "För hand."'), 'Ett')).toBe(hashIn(texts('Ett.'), 'Ett'));
    expect(hashIn(texts('A\u030a.'), 'Ett')).toBe(hashIn(texts('Å.'), 'Ett'));
  });

  it('that is another names the krav that came, went and changed', () => {
    const of = (text: Readonly<Record<string, string>>) => wordingsIn(workspaceOf(text), DAY);
    const before = of(texts('Ett.'));
    const now = of({ 'a.rutin': (texts('Nu.')['a.rutin'] ?? '').replace('EX-A-02', 'EX-A-03') });
    expect(rewordedIn(before, before)).toEqual([]);
    expect(rewordedIn(before, now).map(({ id, how }) => [id, how])).toEqual([
      ['EX-A-01', 'changed'],
      ['EX-A-02', 'went'],
      ['EX-A-03', 'came'],
    ]);
  });
});
