/** `rutin plan` from the outside: plan.json and the page, units in läsläge, inboxes that come or go, and those who watch in a work list. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Provisioning } from '../../language/provisioning/index.ts';
import { callCli, folderOf, removeFolders } from '../support/cli.ts';
import { fristad } from '../support/plan/fristad.ts';
import { edited, generated, none, oneMore, plan, published, type Texts } from '../support/plan/planned.ts';

removeFolders();

const units = fristad['enheter.rutin'] as string;

async function changesFrom(list: string): Promise<readonly string[]> {
  const current = join(folderOf({ 'verksamheten.csv': list }), 'verksamheten.csv');
  const { changes } = await published(fristad, current);
  return changes.filter(({ kind }) => kind === 'monitoring').map(({ object }) => object);
}

describe('those who watch in a work list', () => {
  const inbox = 'FristadVC.meddelande';
  const line = 'dagligen kl 08:00 av exems1 ersättare exeet1, exetv1';
  const listOf = (text: string): string => `Objekt;Åtgärd;Värde\ninkorg ${inbox};Lägg in bevakning;${text}\n`;
  const swapped = {
    ...fristad,
    'enheter.rutin': units.replace(
      'bevakas dagligen kl 08:00 av exems1 ersättare exeet1, exetv1',
      'bevakas dagligen kl 08:00 av exems1, exeet1 ersättare exetv1',
    ),
  };

  it('are the same in the same order, and stand-ins in any', async () => {
    expect(await changesFrom(listOf(line))).not.toContain(inbox);
    expect(await changesFrom(listOf('dagligen kl 08:00 av exems1 ersättare exetv1, exeet1'))).not.toContain(inbox);
  });

  it('are others in another order: the first is responsible', async () => {
    const listed = (text: string): string => join(folderOf({ 'v.csv': listOf(text) }), 'v.csv');
    const objects = async (text: string): Promise<readonly string[]> =>
      (await published(swapped, listed(text))).changes
        .filter(({ kind }) => kind === 'monitoring')
        .map(({ object }) => object);
    expect(await objects('dagligen kl 08:00 av exems1, exeet1 ersättare exetv1')).not.toContain(inbox);
    expect(await objects('dagligen kl 08:00 av exeet1, exems1 ersättare exetv1')).toContain(inbox);
  });
});

describe('the page', () => {
  it('begins with what it means for whom, in plain words', async () => {
    const { code, out } = await plan(oneMore, await generated(fristad));
    expect(code).toBe(0);
    expect(out).toContain(
      'Personer\n  Exempel Tre (exetr1)\n    + får läsa Fristad vårdcentral Närhälsan Meddelande från 1 december\n',
    );
    expect(out).toContain('nya läsare: Exempel Tre');
    expect(out).toMatch(/Verksamheten \(1\)\n {2}\+ medlem {2}FristadVC\.meddelande {2}exetr1 {2}från 2026-12-01\n/);
    expect(out.indexOf('Personer')).toBeLessThan(out.indexOf('Verksamheten'));
    expect(out).toMatch(/1 läggs till, 0 ändras, 0 tas bort\.\nKontrollsumma sha256:[0-9a-f]{64}\nSlutkod 0/);
  });

  it('speaks English', async () => {
    const { out } = await plan(oneMore, await generated(fristad), '--lang', 'en');
    expect(out).toContain('may read Fristad vårdcentral Närhälsan Meddelande from 1 December');
    expect(out).not.toMatch(/läggs|Personer|Slutkod/);
  });

  it('shows no control character of anybody’s name, and of no key of the current state', async () => {
    const named = edited('"Exempel Tre"', '"Exempel \u001b[31mTre\u202e"', oneMore);
    const current = await generated(fristad);
    const text = readFileSync(join(current, 'provisionering.json'), 'utf8');
    const hostile = text.replaceAll('BoråsHemsjukvård', 'Borås\\u001b[31mHem\\u202e');
    const { out } = await plan(named, join(folderOf({ 'nu.json': hostile }), 'nu.json'));
    expect(out).toContain('Borås␛[31mHem<U+202E>');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(out).not.toMatch(/[\u001b\u202e]/);
  });
});

describe('plan.json', () => {
  it('is as its schema says, from an empty state too', async () => {
    const stamp = (
      JSON.parse(readFileSync(join(await generated(fristad), 'provisionering.json'), 'utf8')) as Provisioning
    ).stamp;
    const lists = [
      'units',
      'inboxes',
      'members',
      'administrators',
      'monitoring',
      'certificates',
      'delegates',
      'functions',
    ];
    const empty = { stamp, ...Object.fromEntries([...lists, 'orders', 'persons'].map((name) => [name, []])) };
    const current = join(folderOf({ 'nu.json': JSON.stringify(empty) }), 'nu.json');
    const { summary, changes, findings } = await published(fristad, current);
    expect(summary).toMatchObject({ create: changes.length, change: 0, remove: 0, held: 0 });
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(
      new Set(['inbox', 'member', 'administrator', 'monitoring', 'certificates', 'staff', 'delegate']),
    );
    expect(findings.map(({ code }) => code)).toEqual(Array(4).fill('MC-HAN-01'));
  });

  it('has the same bytes for the same states, whatever the order and names of files, but for what it was read from', async () => {
    const current = await generated(fristad);
    const text = async (files: Texts): Promise<string> => {
      const out = join(folderOf({}), 'p.json');
      await plan(files, current, '--out', out);
      return readFileSync(out, 'utf8').replace(/("stamp": \{[^}]*?"digest": ")sha256:[0-9a-f]{64}/, '$1…');
    };
    const turned = {
      'z.rutin': units.replace('exeet1, exetv1', 'exetv1, exeet1'),
      'a.rutin': `// ny\r\n${fristad['personer.rutin']}`,
    };
    expect(await text({ ...turned, 'm.rutin': fristad['region.rutin'] as string })).toBe(await text(fristad));
  });

  it('binds what is carried out to what was reviewed', async () => {
    const current = await generated(fristad);
    const reviewed = join(folderOf({}), 'plan.json');
    await plan(oneMore, current, '--out', reviewed);
    expect((await plan(oneMore, current, '--reviewed', reviewed)).code).toBe(0);
    const other = await plan(fristad, current, '--reviewed', reviewed);
    expect(other.code).toBe(1);
    expect(other.out).toContain('planen är inte den som granskades');
    const later = await callCli([
      'plan',
      folderOf(oneMore),
      '--current',
      current,
      '--datum',
      '2026-10-06',
      '--reviewed',
      reviewed,
    ]);
    expect(later.code).toBe(1);
    expect((await plan(oneMore, current, '--reviewed', join(current, 'manifest.json'))).code).toBe(2);
  });

  it('is not taken for reviewed where the file was changed afterwards', async () => {
    const current = await generated(fristad);
    const reviewed = join(folderOf({}), 'plan.json');
    await plan(oneMore, current, '--out', reviewed);
    const written = JSON.parse(readFileSync(reviewed, 'utf8')) as { changes: unknown[] };
    expect(written.changes).toHaveLength(1);
    writeFileSync(reviewed, JSON.stringify({ ...written, changes: [] }));
    const { code, out } = await plan(oneMore, current, '--reviewed', reviewed);
    expect([code, out]).toEqual([1, expect.stringContaining('planen är inte den som granskades')]);
  });

  it('is not written where it cannot be', async () => {
    const { code, err } = await plan(fristad, await generated(fristad), '--out', join(none, 'x', 'plan.json'));
    expect(code).toBe(2);
    expect(err).toContain('gick inte att skriva');
  });
});

describe('a unit in läsläge', () => {
  const frozen = (files: Texts): Texts =>
    edited('    slag vårdcentral\n', '    slag vårdcentral\n    driftläge läsläge från 2026-09-15\n', files);

  it('gets nothing; what goes is done by hand', async () => {
    const current = await generated(fristad);
    const swapped = frozen(edited('medlemmar exems1, exeet1, exetv1', 'medlemmar exems1, exetr1, exetv1'));
    const { changes, held } = await published(swapped, current);
    expect(changes).toMatchObject([{ kind: 'member', action: 'remove', object: 'FristadVC.meddelande', manual: true }]);
    expect(held.length).toBeGreaterThan(0);
    const { out } = await plan(swapped, current);
    expect(out).toContain('förlorar Fristad vårdcentral Närhälsan Meddelande (görs för hand)');
    expect(out).toMatch(/Görs inte: enheten är i läsläge eller arkiverad\n {2}\+ Exempel Tre får läsa/);
  });
});

describe('an inbox that comes or goes', () => {
  it('without an order is MC-HAN-01 at its place', async () => {
    const current = await generated(fristad);
    const start = units.lastIndexOf('    inkorg samverkan');
    const without = {
      ...fristad,
      'enheter.rutin': units.slice(0, start) + units.slice(units.indexOf('}\n\nfunktion', start)),
    };
    const { out } = await plan(without, current);
    expect(out).toMatch(
      /varning MC-HAN-01 {2}Borås hemsjukvård Samverkan tas bort utan beställning\n {4}enheter\.rutin:34\n/,
    );
    const ordered = { ...without, 'b.rutin': 'beställning stängning "ÄR-2026-0099" för BoråsHemsjukvård.samverkan\n' };
    const closing = await plan(ordered, current);
    expect(closing.out).not.toContain('MC-HAN-01');
    expect(closing.out).toContain('tas bort (ÄR-2026-0099)');
  });

  it('as an error of the configuration makes the exit code 1', async () => {
    const folder = await generated(fristad);
    const current = join(folderOf({}), 'nu');
    mkdirSync(current);
    copyFileSync(join(folder, 'provisionering.json'), join(current, 'provisionering.json'));
    const state = JSON.parse(readFileSync(join(current, 'provisionering.json'), 'utf8')) as Provisioning;
    const fewer = { ...state, inboxes: state.inboxes.filter(({ key }) => key !== 'BoråsHemsjukvård.samverkan') };
    writeFileSync(join(current, 'provisionering.json'), JSON.stringify(fewer));
    expect((await plan(fristad, current)).code).toBe(0);
    const strict = { ...fristad, 'rutin.config.json': '{"severity": {"MC-HAN-01": "fel"}}' };
    expect((await plan(strict, current)).code).toBe(1);
    const silent = { ...fristad, 'rutin.config.json': '{"severity": {"MC-HAN-01": "av"}}' };
    expect((await plan(silent, current)).out).not.toContain('MC-HAN-01');
  });
});
