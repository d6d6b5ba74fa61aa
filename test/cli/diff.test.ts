/** `rutin diff` from the outside: git revisions and folders, three formats, and the exit code. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { callCli, folderOf, type Ran, removeFolders } from '../support/cli.ts';
import { git, repository, type Texts, write } from '../support/git.ts';
import { fristad } from '../support/plan/fristad.ts';
import { valid } from '../support/schemas.ts';

removeFolders();

const DAY = ['--datum', '2026-10-05'];
const units = fristad['enheter.rutin'] as string;
const fewer: Texts = {
  ...fristad,
  'enheter.rutin': units.replace(
    'medlemmar exems1, exeet1, exetv1',
    'medlemmar exems1, exetv1, exetr1 från 2026-12-01',
  ),
};
const GAIN = 'Exempel Tre (exetr1)\n    + får läsa Fristad vårdcentral Närhälsan Meddelande från 1 december';

function diffIn(cwd: string, ...args: readonly string[]): Promise<Ran> {
  return callCli(['diff', ...DAY, ...args], { cwd });
}

describe('two folders', () => {
  it('are told apart by what they mean', async () => {
    const { code, out } = await diffIn('.', folderOf(fristad), folderOf(fewer));
    expect(code).toBe(0);
    expect(out).toContain(GAIN);
    expect(out).toContain('− förlorar Fristad vårdcentral Närhälsan Meddelande');
    expect(out).toMatch(/Nya fynd\n {2}✖ fel MC-BEV-02/);
  });

  it('that mean the same have no difference, and --exit-code says so', async () => {
    const same = { 'x.rutin': `// annat\n${Object.values(fristad).join('\n')}` };
    const { code, out } = await diffIn('.', folderOf(fristad), folderOf(same), '--exit-code');
    expect(code).toBe(0);
    expect(out).toContain('Ingen skillnad i sak.');
    expect((await diffIn('.', folderOf(fristad), folderOf(fewer), '--exit-code')).code).toBe(1);
  });

  it('are told of in English', async () => {
    const { out } = await diffIn('.', folderOf(fristad), folderOf(fewer), '--lang', 'en');
    expect(out).toContain('+ may read Fristad vårdcentral Närhälsan Meddelande from 1 December');
    expect(out).not.toMatch(/får läsa|Personer|Nya fynd/);
  });

  it('one of which cannot be read is 2', async () => {
    const { code, out, err } = await diffIn('.', folderOf(fristad), folderOf({ 'l.rutin': Buffer.from([0x70, 0xe5]) }));
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('l.rutin är inte UTF-8');
  });
});

describe('git', () => {
  it('compares a revision with the folder as it is', async () => {
    const folder = repository(fristad);
    write(folder, fewer);
    const { code, out } = await diffIn(folder, 'HEAD');
    expect(code).toBe(0);
    expect(out).toContain('Från HEAD till arbetskopian');
    expect(out).toContain(GAIN);
  });

  it('compares two revisions, whatever the folder holds', async () => {
    const folder = repository(fristad, fewer);
    write(folder, { 'trasig.rutin': 'enhet' });
    const { out } = await diffIn(folder, 'HEAD~1', 'main');
    expect(out).toContain('Från HEAD~1 till main');
    expect(out).toContain(GAIN);
    expect((await diffIn(folder, 'main', 'HEAD', '--exit-code')).code).toBe(0);
  });

  it('reads the workspace in a folder of the repository, and nothing beside it', async () => {
    const inFolder = (files: Texts, name: string): Texts =>
      Object.fromEntries(Object.entries(files).map(([file, text]) => [`${name}/${file}`, text]));
    const folder = repository(
      { ...inFolder(fristad, 'vård å'), ...inFolder(fristad, 'annan') },
      inFolder(fewer, 'vård å'),
    );
    expect((await diffIn(join(folder, 'vård å'), 'HEAD~1', 'HEAD')).out).toContain(GAIN);
    expect((await diffIn(folder, 'HEAD~1', 'vård å')).out).toContain(GAIN);
    expect((await diffIn(join(folder, 'annan'), 'HEAD~1', 'HEAD', '--exit-code')).code).toBe(0);
  });

  it('uses the configuration of each revision', async () => {
    const config = { 'rutin.config.json': '{"exclude": ["extra/**"]}' };
    const extra = { 'extra/x.rutin': 'person exexx1 "X" { uppdrag läkare vid FinnsInte }\n' };
    const folder = repository({ ...fristad, ...config, ...extra }, { 'rutin.config.json': '{}' });
    const { out } = await diffIn(folder, 'HEAD~1', 'HEAD');
    expect(out).toContain('fel RUT-002');
    expect(out).toContain('person exexx1 ”X” (ny)');
  });

  it('follows no link, reads no other file, and leaves the repository as it was', async () => {
    const folder = repository(fristad);
    symlinkSync('/etc/hostname', join(folder, 'länk.rutin'));
    write(folder, { '.gammal/x.rutin': 'enhet', 'node_modules/x.rutin': 'enhet', 'läs.md': 'enhet' });
    git(folder, 'add', '-A', '-f');
    git(folder, 'commit', '-q', '-m', 'x');
    const before = git(folder, 'status', '--porcelain=v2', '--branch');
    expect((await diffIn(folder, 'HEAD~1', 'HEAD', '--exit-code')).code).toBe(0);
    expect(git(folder, 'status', '--porcelain=v2', '--branch')).toBe(before);
  });

  it('takes of a revision what it takes of a folder: no workspace further down, and nothing that is ignored', async () => {
    const folder = repository({
      ...fristad,
      '.gitignore': 'utkast.rutin\n',
      'ner/rutin.config.json': '{}',
      'ner/a.rutin': 'verksamhet Ner "Ner" {\n    del av VGR\n}\n',
    });
    write(folder, { 'utkast.rutin': 'enhet' });
    git(folder, 'add', '-A', '-f');
    git(folder, 'commit', '-q', '-m', 'x');
    expect((await diffIn(folder, 'HEAD', '--exit-code')).code).toBe(0);
    expect((await diffIn(folder, 'HEAD~1', 'HEAD', '--exit-code')).code).toBe(0);
  });

  it('names a file of a revision that cannot be read', async () => {
    const folder = repository({ ...fristad, 'l.rutin': Buffer.from([0x70, 0xe5]) }, fristad);
    git(folder, 'rm', '-q', 'l.rutin');
    git(folder, 'commit', '-q', '-m', 'x');
    const { code, err } = await diffIn(folder, 'HEAD~1', 'HEAD');
    expect(code).toBe(2);
    expect(err).toContain('HEAD~1:l.rutin är inte UTF-8');
  });

  it.each([
    [['ingen-sådan'], /ingen-sådan är varken en mapp eller en revision/],
    [['--', '--output=/tmp/x'], /--output=\/tmp\/x är varken en mapp eller en revision/],
    [['--', '-h'], /-h är varken/],
    [['HEAD', 'HEAD:enheter.rutin'], /HEAD:enheter\.rutin är varken/],
    [['--output=x'], /Flaggan --output=x finns inte/],
    [[], /BASE saknas/],
  ])('%j is 2', async (args, message) => {
    const { code, out, err } = await diffIn(repository(fristad), ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  it('is needed for revisions', async () => {
    const { code, err } = await diffIn(folderOf(fristad), 'HEAD');
    expect(code).toBe(2);
    expect(err).toMatch(/HEAD är ingen mapp, och den här mappen ligger inte i något git-förråd/);
    const mistyped = await diffIn(folderOf(fristad), '.', 'finns-inte');
    expect(mistyped.err).toMatch(/finns-inte är ingen mapp, och/);
  });
});

describe('json', () => {
  it('is as its schema says, and the same whatever the order of files', async () => {
    interface Published {
      readonly same: boolean;
      readonly sentences: { readonly persons: readonly { readonly key: string }[] };
      readonly findings: { readonly appeared: readonly { readonly code: string }[] };
    }
    const exemption = `undantag från MC-BEV-02 för FristadVC.meddelande {
    från 2026-09-01 till 2026-12-31
    motivering "Ombyggnad"
    avvikelse "MCP-1"
    beslutat av exevc1
}\n`;
    const head = { ...fewer, 'undantag.rutin': exemption, 'läs.rutin': units.slice(0, 0) };
    const text = (await diffIn('.', folderOf(fristad), folderOf(head), '--format', 'json')).out;
    const { same, sentences, findings } = valid<Published>('diff', text);
    expect(same).toBe(false);
    expect(sentences.persons.map(({ key }) => key)).toEqual(['exeet1', 'exetr1']);
    expect(findings.appeared.map(({ code }) => code)).toEqual(['MC-BEV-02']);
  });
});

describe('markdown', () => {
  const hostile =
    '<script>alert(1)</script> [klicka](http://example.invalid) @everyone ![x](http://example.invalid/x.png) `kod` | **fet** </details> <!-- #1 \\n# rubrik';
  const named: Texts = {
    ...fewer,
    'personer.rutin': (fristad['personer.rutin'] as string).replace('"Exempel Tre"', JSON.stringify(hostile)),
    'enheter.rutin': (fewer['enheter.rutin'] as string).replace(
      '"Operationskoordinatorer Fristad"',
      JSON.stringify(hostile),
    ),
  };

  it('has a summary by person and inbox, and the rest folded', async () => {
    const { out } = await diffIn('.', folderOf(fristad), folderOf(fewer), '--format', 'markdown');
    expect(out).toMatch(/^### Vad ändringen betyder, 2026-10-05\n\n\*\*2 personer berörs, 1 inkorg berörs, /);
    expect(out.indexOf('#### Personer')).toBeLessThan(out.indexOf('<details>'));
    expect(out.match(/<details>/g)?.length).toBe(out.match(/<\/details>/g)?.length);
  });

  it('lets no name become markup, a link, a picture or a mention', async () => {
    const { out } = await diffIn('.', folderOf(fristad), folderOf(named), '--format', 'markdown');
    expect(out).toContain('klicka');
    expect(out).not.toContain('@everyone');
    expect(out).toContain('&#64;&#8203;everyone');
    expect(out).toContain('&#35;&#8203;1');
    expect(out).not.toMatch(/<code>[^<]*&#8203;/);
    const html = await marked.parse(out, { gfm: true });
    expect(html).not.toMatch(/<(script|a|img|code>kod|strong>fet|h1)/);
    expect(html.match(/<details>/g)?.length).toBe(html.match(/<\/details>/g)?.length);
  });

  it('says at the top that an exception came with what it excepts', async () => {
    const exemption = `undantag från MC-BEV-02 för FristadVC.meddelande {
    från 2026-09-01 till 2026-12-31
    motivering "Ombyggnad"
    avvikelse "MCP-1"
    beslutat av exevc1
}\n`;
    const { out } = await diffIn(
      '.',
      folderOf(fristad),
      folderOf({ ...fewer, 'u.rutin': exemption }),
      '--format',
      'markdown',
    );
    expect(out.indexOf('Kom i samma ändring som det den undantar')).toBeGreaterThan(0);
    expect(out.indexOf('Kom i samma ändring som det den undantar')).toBeLessThan(out.indexOf('#### Personer'));
  });

  it('says of an exception that it excepts what was there before, in every format and language', async () => {
    const units = fristad['enheter.rutin'] as string;
    const before = {
      ...fristad,
      'enheter.rutin': units.replace('3 gånger per dag kl 08:15, 12:00, 15:30', '2 gånger per dag kl 08:15, 12:00'),
    };
    const exemption = `undantag från MC-BEV-03 för FristadVC.samverkan {
    från 2026-09-01 till 2026-12-31
    motivering "Ombyggnad"
    avvikelse "MCP-1"
    beslutat av exevc1
}\n`;
    const folders = [folderOf(before), folderOf({ ...before, 'u.rutin': exemption })] as const;
    for (const [language, words] of [
      ['sv', /Undantar\s+något\s+som\s+redan\s+fanns: Fristad vårdcentral/u],
      ['en', /Excepts\s+what\s+was\s+there\s+before: Fristad vårdcentral/u],
    ] as const) {
      for (const format of ['pretty', 'markdown']) {
        const { out } = await diffIn('.', ...folders, '--format', format, '--lang', language);
        expect(out).toMatch(words);
        expect(out).not.toMatch(/Kom i samma ändring|Came with the very thing/u);
      }
    }
    const { out } = await diffIn('.', ...folders, '--format', 'json');
    const { exceptions } = valid<{
      readonly exceptions: readonly {
        readonly forgivesNew: readonly object[];
        readonly forgivesOld: readonly { readonly code: string }[];
      }[];
    }>('diff', out);
    expect(
      exceptions.map(({ forgivesNew, forgivesOld }) => [forgivesNew, forgivesOld.map(({ code }) => code)]),
    ).toEqual([[[], ['MC-BEV-03']]]);
  });

  it.each([
    ['new persons', ''],
    ['new members', 'inkorg meddelande { medlemmar LIST }'],
  ])('fits in a comment: %s', async (_, inbox) => {
    const names = Array.from({ length: 3000 }, (_none, i) => `exper${i}`);
    const many = names.map((name) => `person ${name} "Exempel Person ${name}" { uppdrag läkare vid FristadVC }\n`);
    const unit = `enhet Stor "Stor" { del av VGR nivå 5 ${inbox.replace('LIST', names.join(', '))} }\n`;
    const head = { ...fristad, 'm.rutin': many.join('') + unit };
    const { out } = await diffIn('.', folderOf(fristad), folderOf(head), '--format', 'markdown');
    expect(out.length).toBeLessThan(65_536);
    expect(out).toContain('… resten får inte plats här');
    expect(out.match(/<details>/g)?.length).toBe(out.match(/<\/details>/g)?.length);
    expect(out.includes('får läsa Stor Meddelande')).toBe(inbox !== '');
  });
});
