/** A baseline: what was found when it was written is known, marked and stops nothing; what is new does, and what is gone is told. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callCli, folderOf, fristad, removeFolders } from '../support/cli.ts';
import { DAY, files, type Published } from '../support/formats.ts';
import { valid } from '../support/schemas.ts';

removeFolders();

interface Known extends Published {
  readonly findings: readonly (Published['findings'][number] & { readonly known?: boolean })[];
  readonly gone?: readonly { readonly code: string; readonly file: string }[];
}

const MORE = 'verksamhet Ny "Ny" { del av Ingenting }\n';

/** A workspace with findings, and a baseline of them beside it. */
async function known(): Promise<string> {
  const cwd = folderOf(files);
  const { code, err } = await callCli(['check', ...DAY, '--write-baseline', 'bas.json'], { cwd });
  expect([code, err]).toEqual([0, '']);
  return cwd;
}

/** What is printed in a format against the baseline. */
async function printed(cwd: string, format: string, ...more: readonly string[]) {
  return callCli(['check', ...DAY, '--baseline', 'bas.json', '--format', format, ...more], { cwd });
}

async function report(cwd: string, ...more: readonly string[]): Promise<Known> {
  return valid<Known>('findings', (await printed(cwd, 'json', ...more)).out);
}

describe('what is known', () => {
  it('stops nothing, is marked, and is counted by itself', async () => {
    const cwd = await known();
    const before = JSON.parse((await callCli(['check', ...DAY, '--format', 'json'], { cwd })).out) as Published;
    const { findings, summary, gone } = await report(cwd);
    expect(findings.map(({ fingerprint }) => fingerprint)).toEqual(
      before.findings.map(({ fingerprint }) => fingerprint),
    );
    const open = findings.filter(({ suppressed }) => suppressed === null);
    expect(open.every((one) => one.known === true)).toBe(true);
    expect(findings.filter(({ suppressed }) => suppressed !== null).map((one) => one.known)).toEqual([false]);
    expect([summary, gone]).toEqual([
      { fel: 0, varning: 0, upplysning: 0, tips: 0, suppressed: 1, files: 6, known: open.length },
      [],
    ]);
    expect((await printed(cwd, 'pretty', '--fail-on', 'upplysning')).code).toBe(0);
  });

  it('stays known when lines move, and what is new is not hidden by it', async () => {
    const cwd = await known();
    writeFileSync(join(cwd, 'enheter.rutin'), `// en rad\n\n${files['enheter.rutin']}`);
    writeFileSync(join(cwd, 'ny.rutin'), MORE);
    const { findings, summary } = await report(cwd);
    const open = findings.filter((one) => one.suppressed === null && one.known !== true);
    expect(open.map(({ code, file }) => [code, file])).toEqual([['RUT-002', 'ny.rutin']]);
    expect(summary).toMatchObject({ fel: 1 });
    expect((await printed(cwd, 'concise')).code).toBe(1);
  });

  it('is a second of the same kind only once', async () => {
    const cwd = folderOf({ ...fristad, 'a.rutin': MORE });
    await callCli(['check', ...DAY, '--write-baseline', 'bas.json'], { cwd });
    writeFileSync(join(cwd, 'a.rutin'), `${MORE}${MORE.replace('Ny "Ny"', 'Nyare "Nyare"')}`);
    expect((await report(cwd)).summary).toMatchObject({ fel: 1, known: expect.any(Number) });
  });
});

describe('what is gone', () => {
  it('is told, with what to do, and stops nothing', async () => {
    const cwd = await known();
    writeFileSync(join(cwd, 'öppen.rutin'), 'verksamhet Halv "Halv" {\n    del av VGR\n}\n');
    const { code, out, err } = await printed(cwd, 'json');
    expect([code, err]).toEqual([
      0,
      'rutin: bas.json: 1 känt fynd är borta. Skriv om utgångsläget med --write-baseline.\n',
    ]);
    expect((JSON.parse(out) as Known).gone).toEqual([
      expect.objectContaining({ code: 'RUT-001', file: 'öppen.rutin' }),
    ]);
  });

  it('is not what lies in files that were not judged', async () => {
    const cwd = await known();
    writeFileSync(join(cwd, 'öppen.rutin'), Buffer.from([0xff, 0xfe, 0x00]));
    expect((await report(cwd)).gone?.map(({ file }) => file)).not.toContain('öppen.rutin');
    expect((await report(cwd, 'enheter.rutin')).gone).toEqual([]);
  });
});

describe('the formats', () => {
  it('pretty: a line each, the count, and what is gone', async () => {
    const cwd = await known();
    writeFileSync(join(cwd, 'öppen.rutin'), 'verksamhet Halv "Halv" {\n    del av VGR\n}\n');
    const { out } = await printed(cwd, 'pretty');
    expect(out).toMatch(/ ✖ fel RUT-\d+ \(känt sedan tidigare\) /);
    expect(out).toMatch(/Inget att åtgärda\. .*1 med undantag.*\d+ kända sedan tidigare/);
    expect(out).toMatch(/1 känt fynd är borta\..*\n {2}öppen\.rutin RUT-001/);
    expect(out).not.toContain('Gör så här');
  });

  it('concise and github: marked, and no error', async () => {
    const cwd = await known();
    expect((await printed(cwd, 'concise')).out).toMatch(/^.*: fel RUT-\d+ \(känt sedan tidigare\) /m);
    const { out } = await printed(cwd, 'github');
    expect(out).toMatch(/^::notice .*title=RUT-\d+ \(känt sedan tidigare\)::/m);
    expect(out).not.toMatch(/^::(?:error|warning)/m);
  });

  it('gitlab: of no weight', async () => {
    const issues = JSON.parse((await printed(await known(), 'gitlab')).out) as readonly { readonly severity: string }[];
    expect([issues.length > 0, new Set(issues.map(({ severity }) => severity))]).toEqual([true, new Set(['info'])]);
  });

  it('junit: skipped', async () => {
    const { out } = await printed(await known(), 'junit');
    expect(out).toContain('<skipped message="känt sedan tidigare">');
    expect(out).not.toContain('<failure');
  });

  it('markdown: folded, and new ones in sight', async () => {
    const cwd = await known();
    writeFileSync(join(cwd, 'ny.rutin'), MORE);
    const { out } = await printed(cwd, 'markdown');
    const [open = '', folded = ''] = out.split('<details>');
    expect(open).toMatch(/❌ 1 fel \(.*kända sedan tidigare/);
    expect(open.match(/^\| ❌ fel/gm)).toHaveLength(1);
    expect(folded).toMatch(/^<summary>\d+ kända sedan tidigare<\/summary>\n\n\|[\s\S]*\n\n<\/details>/);
  });

  it('sarif: its state, and what is gone as a note and no result', async () => {
    const cwd = await known();
    writeFileSync(join(cwd, 'ny.rutin'), MORE);
    writeFileSync(join(cwd, 'öppen.rutin'), 'verksamhet Halv "Halv" {\n    del av VGR\n}\n');
    const log = JSON.parse((await printed(cwd, 'sarif')).out) as {
      readonly runs: readonly [
        {
          readonly results: readonly { readonly ruleId: string; readonly baselineState?: string }[];
          readonly invocations: readonly [{ readonly toolExecutionNotifications: readonly object[] }];
        },
      ];
    };
    const [{ results, invocations }] = log.runs;
    const states = results.map(({ baselineState }) => baselineState);
    expect([states.filter((one) => one === 'new').length, states.includes('unchanged')]).toEqual([2, true]);
    expect(new Set(states)).toEqual(new Set(['new', 'unchanged']));
    expect(invocations[0].toolExecutionNotifications).toContainEqual(
      expect.objectContaining({
        level: 'note',
        message: { text: expect.stringContaining('Borta: öppen.rutin RUT-001') },
      }),
    );
    const without = JSON.parse((await callCli(['check', ...DAY, '--format', 'sarif'], { cwd })).out) as typeof log;
    expect(without.runs[0].results.some((one) => 'baselineState' in one)).toBe(false);
  });
});

describe('the file', () => {
  it('is the same bytes for the same workspace, one finding after the other', async () => {
    const [one, other] = [await known(), await known()].map((cwd) => readFileSync(join(cwd, 'bas.json'), 'utf8'));
    expect(one).toBe(other);
    const { findings } = JSON.parse(one as string) as { readonly findings: readonly { readonly file: string }[] };
    const names = findings.map(({ file }) => file);
    expect(names).toEqual([...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
  });

  it.each(['{', '[]', '{ "version": 2, "findings": [] }', '{ "version": 1, "findings": [{ "code": 1 }] }', 'null'])(
    'that is none is refused: %s',
    async (text) => {
      const cwd = folderOf({ ...fristad, 'bas.json': text });
      const { code, err } = await printed(cwd, 'concise');
      expect([code, err]).toEqual([
        2,
        'rutin: bas.json är inget utgångsläge. Skriv ett med: rutin check --write-baseline bas.json\n',
      ]);
    },
  );

  it('that is not there is named', async () => {
    expect(await printed(folderOf(fristad), 'concise')).toMatchObject({
      code: 2,
      err: expect.stringContaining('bas.json'),
    });
  });

  it('is not written of a part, nor where not all can be read', async () => {
    const whole = folderOf(fristad);
    const broken = folderOf({ ...fristad, 'b.rutin': Buffer.from([0xff, 0xfe, 0x00]) });
    for (const [cwd, ...paths] of [[whole, 'enheter.rutin'], [broken]] as const) {
      const { code, err } = await callCli(['check', ...paths, ...DAY, '--write-baseline', 'bas.json'], { cwd });
      expect([code, err]).toEqual([2, expect.stringContaining('Utgångsläget skrevs inte')]);
      expect(existsSync(join(cwd, 'bas.json'))).toBe(false);
    }
  });
});
