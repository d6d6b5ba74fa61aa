import { beforeAll, describe, expect, it } from 'vitest';
import { callCli, folderOf, fristad, removeFolders } from '../support/cli.ts';
import { DAY, files, type Published } from '../support/formats.ts';

removeFolders();

let folder = '';

beforeAll(() => {
  folder = folderOf(files);
});

async function written(format: string, ...more: string[]): Promise<string> {
  const { out, err } = await callCli(['check', ...DAY, '--format', format, ...more], { cwd: folder });
  expect(err).toBe('');
  return out;
}

describe('github', () => {
  it('is one command a finding, with the file and nothing that breaks out of it', async () => {
    const lines = (await written('github')).trimEnd().split('\n');
    const { findings } = JSON.parse(await written('json')) as Published;
    const isOpen = (one: { suppressed: object | null; file: string }) =>
      one.suppressed === null && !one.file.startsWith('builtin:/');
    expect(lines).toHaveLength(findings.filter(isOpen).length);
    for (const line of lines) {
      expect(line).toMatch(/^::(error|warning|notice) ((file|line|col|endLine|endColumn|title)=[^:,]*,?)+::[^\r\n]+$/);
    }
    expect(lines.some((line) => line.includes('file=värre/å%2C b%25.rutin,line=2,'))).toBe(true);
  });
});

describe('gitlab', () => {
  it('has what Code Quality asks for, and unique fingerprints', async () => {
    const issues = JSON.parse(await written('gitlab')) as readonly {
      readonly fingerprint: string;
      readonly severity: string;
    }[];
    for (const issue of issues) {
      expect(issue).toEqual({
        description: expect.stringMatching(/\S/),
        check_name: expect.stringMatching(/^[A-Z]+-/),
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
        severity: expect.stringMatching(/^(critical|major|minor|info)$/),
        location: {
          path: expect.stringMatching(/\.rutin$/),
          lines: { begin: expect.any(Number), end: expect.any(Number) },
        },
      });
    }
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });
});

describe('markdown', () => {
  it('keeps what people wrote from becoming markup', async () => {
    const out = await written('markdown');
    expect(out).toMatch(/^### Rutin 2026-11-21\n/);
    const rows = out.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('|  |'));
    for (const row of rows) expect(row.replaceAll('\\|', '').match(/\|/g)).toHaveLength(5);
    expect(out.replace(/<\/?(code|br|sub)>/g, '')).not.toMatch(/<[a-z]/);
  });

  it('fits in a comment', async () => {
    const many = Array.from(
      { length: 2000 },
      (_, i) => `person exexx${i % 999} "Exempel" {\n    uppdrag läkare vid FinnsInte\n}\n`,
    ).join('');
    const { out } = await callCli(['check', folderOf({ 'a.rutin': many }), ...DAY, '--format', 'markdown']);
    expect(out.length).toBeLessThan(65_536);
    expect(out).toMatch(/… och \d+ till\./);
  });

  it('says so when there is nothing to mend', async () => {
    const { out } = await callCli(['check', '--datum', '2026-10-05', '--format', 'markdown'], {
      cwd: folderOf(fristad),
    });
    expect(out).toMatch(/✅ Inget att åtgärda \(3 filer i den här mappen\)\./);
  });
});

describe('concise', () => {
  it('is a line for each open finding, in order, those of shipped routines last', async () => {
    const { findings } = JSON.parse(await written('json')) as Published;
    const all = findings.filter(({ suppressed }) => suppressed === null);
    const isShipped = ({ file }: { readonly file: string }) => file.startsWith('builtin:/');
    const open = [...all.filter((one) => !isShipped(one)), ...all.filter(isShipped)];
    const lines = (await written('concise')).trimEnd().split('\n');
    expect(lines.map((line) => /^(.*?):(\d+):\d+: (\S+) (\S+) /.exec(line)?.slice(1))).toEqual(
      open.map(({ file, line, severity, code }) => [file, String(line), severity, code]),
    );
  });
});

describe('pretty', () => {
  it('shows the words, the clause, what to do, and sums up for a chief', async () => {
    const out = await written('pretty');
    expect(out).toMatch(/✖ fel RUT-002 {2}.*\n 2 │ {5}uppdrag lakare vid FinnsInte\n {3}│ {24}\^{9}\n/);
    expect(out).toMatch(/Gör så här: \S/);
    expect(out).toMatch(/→ värre\/å, b%\.rutin:\d+ {2}\S/);
    expect(out).toMatch(/6 filer, 2 enheter, 9 personer bedömda den 2026-11-21, och 90 dagar framåt till 2027-02-18\./);
    expect(out).toMatch(/Meddelandecenter 3\.0 +gick ut 2026-11-14 och används/);
    expect(out).toMatch(
      /MC-BEV-03 för FristadVC\.samverkan, \d fynd, till och med 2026-12-31, beslutat av Exempel\s+Verksamhetschef\s+\(exevc1\)/,
    );
    expect(out).toMatch(/Slutkod 1: det finns fel\.\n$/);
  });

  it('says from when an exception holds that is still to begin', async () => {
    const exception = `undantag från MC-UPP-01 för NärhälsanFristad {
    från 2026-12-01 till 2026-12-31
    motivering "Rekrytering pågår."
    beslutat av exeec1
}
`;
    const persons = fristad['personer.rutin']?.replace('verksamhetschef vid FristadVC', '$& till 2026-11-30') ?? '';
    const folder = folderOf({ ...fristad, 'personer.rutin': persons, 'undantag.rutin': exception });
    const { out } = await callCli(['check', folder, '--datum', '2026-11-21', '--format', 'pretty']);
    expect(out).toMatch(/MC-UPP-01 för NärhälsanFristad, 1 fynd, från 2026-12-01 till och med 2026-12-31, beslutat/);
  });

  it('says so when there is nothing to mend, and in English when asked', async () => {
    const clean = ['check', folderOf(fristad), '--datum', '2026-10-05', '--format', 'pretty'];
    expect((await callCli(clean)).out).toMatch(/Inget att åtgärda\.[\s\S]*Slutkod 0: inga fel\.\n$/);
    expect((await callCli([...clean, '--lang', 'en'])).out).toMatch(
      /Nothing to mend\.[\s\S]*Exit code 0: no errors\.\n$/,
    );
  });
});
