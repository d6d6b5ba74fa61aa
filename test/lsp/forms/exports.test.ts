/** Exports that a form has read are kept between its answers, as long as the file is as it was. */
import { describe, expect, it } from 'vitest';
import { Heads } from '../../../language/import/heads/heads.ts';
import { Exports, KnownExports, namesOf } from '../../../language/lsp/forms/exports.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const TABLE = 'VGR-id;Namn\nexeet1;Exempel Ett\n';
const uri = 'file:///nu/personer.csv';

/** What a form that asks for the file is given. */
async function taken(known: KnownExports, content: string, name = 'personer.csv', of = uri) {
  const exports = new Exports(new Heads(), known);
  expect(exports.of(of, name)).toBeUndefined();
  expect([...exports.wanted]).toEqual([[of, name]]);
  await exports.take(of, bytes(content));
  expect([exports.wanted.size, [...exports.taken]]).toEqual([0, [of]]);
  return exports.of(of, name);
}

describe('an export that was read for a form', () => {
  it('is the same one for the next answer, while the file has the same bytes', async () => {
    const known = new KnownExports();
    const first = await taken(known, TABLE);
    expect(first).toMatchObject({ uri, name: 'personer.csv', file: { text: TABLE } });
    expect(await taken(known, TABLE)).toBe(first);
  });

  it.each([
    ['has other bytes', TABLE.replace('exeet1', 'exeet2'), 'personer.csv'],
    ['is longer', `${TABLE}exetv1;Exempel Två\n`, 'personer.csv'],
    ['is called otherwise', TABLE, 'nu/personer.csv'],
  ])('is read anew when the file %s', async (_, content, name) => {
    const known = new KnownExports();
    const first = await taken(known, TABLE);
    const next = await taken(known, content, name);
    expect(next).not.toBe(first);
    expect(next).toMatchObject({ name, file: { file: name, text: content } });
  });

  it('is let go of when a form does not name it any more', async () => {
    const known = new KnownExports();
    const first = await taken(known, TABLE);
    known.keepOnly(new Set([uri]));
    expect(await taken(known, TABLE)).toBe(first);
    known.keepOnly(new Set(['file:///nu/annan.csv']));
    expect(await taken(known, TABLE)).not.toBe(first);
  });

  it('says of its bytes what there is to say, also the second time', async () => {
    const known = new KnownExports();
    for (let time = 0; time < 2; time++) {
      const exports = new Exports(new Heads(), known);
      exports.of(uri, 'p.csv');
      await exports.take(
        uri,
        Uint8Array.from('VGR-id;Namn\nexeet1;\xe5sa\n', (sign) => sign.charCodeAt(0)),
      );
      expect(exports.of(uri, 'p.csv')?.remarks).toMatchObject([{ reason: { sv: expect.stringContaining('Latin-1') } }]);
    }
  });
});

it('heads are made anew only when the workspace adds others', () => {
  const known = new KnownExports();
  const first = known.headsOf({ person: ['Signum'] });
  expect(known.headsOf({ person: ['Signum'] })).toBe(first);
  expect(first.of('Signum')?.field).toBe('person');
  expect(known.headsOf({ person: ['Kod'] })).not.toBe(first);
});

it('files of one name are told apart by their folders', () => {
  expect(namesOf(['file:///a/h%C3%A5r.csv', 'file:///b/x.csv', 'file:///c/x.csv'])).toEqual([
    'hår.csv',
    'b/x.csv',
    'c/x.csv',
  ]);
});
