/** The same input gives the same bytes: whatever the order of files, the line ends, the locale, the time zone, the machine's width. */
import { describe, expect, it } from 'vitest';
import { findFiles } from '../../language/disk/input/files.ts';
import { targetOf } from '../../language/disk/input/paths.ts';
import { formatNames } from '../../language/report/findings/index.ts';
import { NO_CONFIG } from '../../language/services/config/config.ts';
import { bundledCli, callCli, exampleFiles, folderOf, removeFolders } from '../support/cli.ts';

const rutin = bundledCli();
removeFolders();

const NAMES = ['01-grund.rutin', '02-tecken.rutin', '03-organisation.rutin'];
const files = {
  ...exampleFiles('regelbrott', NAMES),
  'ä.rutin': '',
  'Z.rutin': 'x',
  'a/b.rutin': '',
  'a.rutin': '',
  '\u{1f600}.rutin': '',
  '\uff5a.rutin': '',
};
const args = (folder: string, format: string) => ['check', folder, '--datum', '2026-11-21', '--format', format];

function changed(change: (text: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, change(text)]));
}

describe.each(formatNames)('%s', (format) => {
  const written = async (content: Record<string, string>) =>
    (await callCli(args('.', format), { cwd: folderOf(content) })).out;

  it('does not depend on the order in which files were made', async () => {
    const backwards = Object.fromEntries(Object.entries(files).reverse());
    expect(await written(backwards)).toBe(await written(files));
  });

  it('does not depend on line ends or a byte order mark', async () => {
    const plain = await written(files);
    expect(plain).not.toBe('');
    expect(await written(changed((text) => text.replace(/\n/g, '\r\n')))).toBe(plain);
    expect(await written(changed((text) => `\ufeff${text}`))).toBe(plain);
  });
});

describe('the machine', () => {
  it.each(['json', 'pretty'])('its zone, locale and clock change nothing in %s', (format) => {
    const folder = folderOf(files);
    const here = rutin(args(folder, format)).out;
    expect(here).toMatch(/RUT-002/);
    for (const env of [
      { TZ: 'Pacific/Kiritimati', LANG: 'en_US.UTF-8', LC_ALL: 'C' },
      { TZ: 'Pacific/Pago_Pago', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', COLUMNS: '40' },
    ]) {
      expect(rutin(args(folder, format), { env }).out).toBe(here);
    }
  });

  it('its place in the tree of folders changes nothing', async () => {
    const one = folderOf(files);
    const other = folderOf(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [`djupt/ner/${name}`, text])),
    );
    const json = async (cwd: string, path: string) => (await callCli(args(path, 'json'), { cwd })).out;
    expect(await json(other, 'djupt/ner')).toBe(await json(one, '.'));
  });

  it('reads files in the order of their UTF-8 bytes', async () => {
    const names = (await findFiles(await targetOf([folderOf(files)]), NO_CONFIG)).files.map(({ file }) => file);
    expect(names).toEqual(Object.keys(files).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
  });

  it('sorts files by their UTF-8 bytes', async () => {
    const { out } = await callCli([
      'check',
      folderOf(Object.fromEntries(Object.keys(files).map((name) => [name, 'x']))),
      '--format',
      'concise',
    ]);
    const names = [...out.matchAll(/^(.*?):1:1: fel RUT-001/gm)].map(([, name]) => name as string);
    expect(names).toHaveLength(Object.keys(files).length);
    expect(names).toEqual([...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
  });
});

describe('today', () => {
  it('is the day in Stockholm, read once', () => {
    const clock = (iso: string) => ({ NODE_OPTIONS: `--import=data:text/javascript,Date.now=()=>${Date.parse(iso)}` });
    const asOf = (iso: string) =>
      JSON.parse(rutin(['check', folderOf(files), '--format', 'json'], { env: clock(iso) }).out).asOf;
    expect(asOf('2026-07-01T21:59:00Z')).toBe('2026-07-01');
    expect(asOf('2026-07-01T22:00:00Z')).toBe('2026-07-02');
    expect(asOf('2026-12-31T23:00:00Z')).toBe('2027-01-01');
  });
});
