/** One rule for what a workspace is, wherever one stands and whatever of it one names. */
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callCli, folderOf, fristad, QUIET_DAY, removeFolders } from '../support/cli.ts';

removeFolders();

const onDay = ['--datum', QUIET_DAY];
const FAULTY = 'person exexx1 "Exempel Xerxes" {\n    uppdrag läkare vid FinnsInte\n}\n';
const files = {
  'rutin.config.json': '{}',
  'region.rutin': fristad['region.rutin'] as string,
  'enheter/enheter.rutin': fristad['enheter.rutin'] as string,
  'personer/personer.rutin': fristad['personer.rutin'] as string,
  'personer/fel.rutin': FAULTY,
  'egen/rutin.config.json': '{}',
  'egen/egen.rutin': FAULTY.replace('exexx1', 'exexy1'),
};

interface Judged {
  readonly findings: readonly { readonly file: string; readonly code: string }[];
  readonly summary: { readonly files: number };
}

async function judged(cwd: string, ...args: string[]): Promise<Judged> {
  return JSON.parse((await callCli(['check', ...args, ...onDay, '--format', 'json'], { cwd })).out) as Judged;
}

describe('the same judgement', () => {
  it.each<[string, string, readonly string[]]>([
    ['of the folder one stands in', '.', []],
    ['of the folder named', '.', ['.']],
    ['from a folder further down', 'enheter', []],
    ['of a folder further down', '.', ['enheter']],
    ['of the folder above', 'personer', ['..']],
    ['of several folders of it', '.', ['enheter', 'personer']],
  ])('%s', async (_, at, paths) => {
    const folder = folderOf(files);
    expect(await judged(join(folder, at), ...paths)).toEqual(await judged('/', folder));
    expect((await judged(folder)).summary.files).toBe(4);
  });

  it('of a file, of which all that is found in it is told', async () => {
    const folder = folderOf(files);
    const { findings } = await judged(folder, 'enheter/enheter.rutin');
    expect(findings).toEqual([]);
    expect((await judged(join(folder, 'personer'), 'fel.rutin')).findings).toEqual(
      (await judged(folder)).findings.filter(({ file }) => file === 'personer/fel.rutin'),
    );
  });

  it.each(['fmt --check', 'access exems1', 'graph --format dot', 'coverage --format json', 'generate --out UT'])(
    'by %s, from above and from below',
    async (command) => {
      const { 'personer/fel.rutin': _, ...clean } = files;
      const folder = folderOf(clean);
      const run = (cwd: string) =>
        callCli(
          [
            ...command.split(' ').map((word) => word.replace('UT', join(folderOf({}), 'ut'))),
            ...(command.startsWith('fmt') ? [] : onDay),
          ],
          { cwd },
        );
      const [above, below] = [await run(folder), await run(join(folder, 'enheter'))];
      expect(above.code).toBe(command.startsWith('fmt') ? above.code : 0);
      if (!/^(?:fmt|generate)/.test(command)) expect(below.out).toBe(above.out);
      expect(below.code).toBe(above.code);
    },
  );
});

describe('a workspace further down', () => {
  it('is one of its own, and is told of', async () => {
    const folder = folderOf(files);
    const { err } = await callCli(['check', ...onDay], { cwd: folder });
    expect(err).toMatch(/^rutin: Egna arbetsytor, som inte prövas här: egen\. Ange dem var för sig\./);
    expect((await judged(folder, 'egen')).summary.files).toBe(1);
    expect((await judged(folder, 'egen/egen.rutin')).findings).toMatchObject([{ code: 'RUT-002', file: 'egen.rutin' }]);
  });

  it('is not named together with another', async () => {
    const { code, err, out } = await callCli(['check', '.', 'egen', ...onDay], { cwd: folderOf(files) });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/ligger i olika arbetsytor \(\. och egen\)\. Kör kommandot en gång för varje\./);
  });
});

describe('what was named', () => {
  it('is read whatever it is called', async () => {
    const folder = folderOf({ 'rutin.config.json': '{}', 'utkast.txt': FAULTY, 'a.rutin': '' });
    expect((await callCli(['check', 'utkast.txt', ...onDay], { cwd: folder })).out).toMatch(
      /^utkast\.txt:2:24: fel RUT-002/,
    );
  });

  it('is told where the workspace leaves it out, and is no green light', async () => {
    const folder = folderOf({ '.gitignore': 'b.rutin', 'a.rutin': '', 'b.rutin': FAULTY });
    const { code, err } = await callCli(['check', 'b.rutin', ...onDay], { cwd: folder });
    expect([code, err]).toEqual([2, expect.stringMatching(/^rutin: Läses inte: b\.rutin, som \.gitignore eller/)]);
  });

  it('is the folder itself where it is named by a link', async () => {
    const folder = folderOf(files);
    const elsewhere = folderOf({});
    symlinkSync(folder, join(elsewhere, 'länk'));
    expect(await judged(elsewhere, 'länk')).toEqual(await judged(folder));
  });
});

describe('paths', () => {
  it('are such as can be clicked where one stands', async () => {
    const folder = folderOf(files);
    mkdirSync(join(folder, 'tom'));
    const seen = async (cwd: string, format: string) =>
      (await callCli(['check', ...onDay, '--format', format], { cwd: join(folder, cwd) })).out;
    expect(await seen('.', 'concise')).toMatch(/^personer\/fel\.rutin:2:24: /m);
    expect(await seen('personer', 'concise')).toMatch(/^fel\.rutin:2:24: /m);
    expect(await seen('tom', 'concise')).toMatch(/^\.\.\/personer\/fel\.rutin:2:24: /m);
    expect(await seen('tom', 'pretty')).toMatch(/^\.\.\/personer\/fel\.rutin$/m);
    expect(await seen('tom', 'markdown')).toMatch(/<code>\.\.\/personer\/fel\.rutin:2<\/code>/);
    expect(JSON.parse(await seen('tom', 'json')).findings[0].file).toBe('personer/fel.rutin');
  });

  it('say which folder was judged', async () => {
    const folder = folderOf(files);
    const summary = async (cwd: string, path: string, format: string) =>
      (await callCli(['check', path, ...onDay, '--format', format], { cwd: join(folder, cwd) })).out;
    expect(await summary('.', '.', 'pretty')).toMatch(/^Den här mappen: 4 filer/m);
    expect(await summary('enheter', '.', 'pretty')).toMatch(/^\.\.: 4 filer/m);
    expect(await summary('.', 'egen', 'pretty')).toMatch(/^egen: 1 fil/m);
    expect(await summary('.', 'egen', 'markdown')).toMatch(/\(1 fil i <code>egen<\/code>\)/);
  });
});

describe('a name that is empty', () => {
  it.each([
    ['check', ''],
    ['fmt', ''],
    ['fix', ' '],
    ['generate', ''],
    ['diff', ''],
    ['diff', '.', ''],
  ])('is not taken for the current folder: %s %j', async (...args) => {
    const folder = folderOf(files);
    const { code, out, err } = await callCli(args, { cwd: folder });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/är tomt/);
    expect(readdirSync(folder).sort()).toEqual(readdirSync(folderOf(files)).sort());
  });
});
