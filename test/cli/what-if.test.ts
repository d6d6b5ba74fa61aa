/** `rutin check --what-if`: a text means what a file with it would mean, and nothing is written. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../language/editing/forms/proposal.ts';
import { callCli, folderOf, fristad, removeFolders } from '../support/cli.ts';
import { valid } from '../support/schemas.ts';
import { sessionOf } from '../support/why.ts';

removeFolders();

const DAY = ['--datum', '2026-11-21'];
const root = folderOf(fristad);

const TEXTS = [
  'frånvaro exetr1 sjukfrånvaro från 2026-12-07 till 2026-12-18',
  'frånvaro exeet1 semester från 2026-12-07 till 2026-12-18\nfrånvaro exems1 semester från 2026-12-07 till 2026-12-18',
  'person exexx1 "Exempel Ny" { uppdrag läkare vid FristadVC }',
  'enhet NyVC "Nya vårdcentralen" { del av NärhälsanFristad }',
  'person exeet1 "Exempel Igen" {}',
  'frånvaro exeet1 seme',
  '§',
] as const;

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly severity: string;
}

interface Diff {
  readonly findings: { readonly appeared: readonly Finding[]; readonly disappeared: readonly Finding[] };
}

const whatIf = (text: string, ...more: readonly string[]) =>
  callCli(['check', '--what-if', text, ...DAY, ...more], { cwd: root });

async function foundIn(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { out } = await callCli(['check', ...DAY, '--format', 'json'], { cwd: folderOf(files) });
  const { findings } = JSON.parse(out) as { readonly findings: readonly Finding[] };
  return findings.map(({ code, message, severity }) => `${severity} ${code} ${message}`);
}

function besides(some: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return some.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** What a diff alone tells of: a change of inboxes without an order. */
const OF_CHANGES = /^\S+ (MC-BES|MC-UPP-0[2-9])/;

describe.each(TEXTS)('what if: %s', (text) => {
  it('is what a check finds where a file has the text', async () => {
    const [before, after] = [await foundIn(fristad), await foundIn({ ...fristad, 'nytt.rutin': text })];
    const { findings } = valid<Diff>('diff', (await whatIf(text, '--format', 'json')).out);
    const words = ({ code, message, severity }: Finding): string => `${severity} ${code} ${message}`;
    const appeared = findings.appeared.map(words).filter((one) => !OF_CHANGES.test(one));
    expect([...appeared].sort()).toEqual([...besides(after, before)].sort());
    expect(findings.disappeared.map(words).sort()).toEqual([...besides(before, after)].sort());
  });

  it('is what a form says of it', async () => {
    const session = sessionOf(fristad, { asOf: '2026-11-21' });
    const trial = session.trialOf(new Map([['--what-if', { text }]]));
    while (trial?.step() === false);
    const { gone = [], come = [] } = trial?.difference ?? {};
    const open = (all: typeof come): readonly string[] => all.map((one) => wordsOf(one, 'sv').split('|').at(-1) ?? '');
    const { findings } = valid<Diff>('diff', (await whatIf(text, '--format', 'json')).out);
    const told = findings.appeared.filter(({ code, severity }) => !OF_CHANGES.test(`${severity} ${code}`));
    expect(told.map(({ message }) => message).sort()).toEqual([...besides(open(come), open(gone))].sort());
  });
});

describe('what if', () => {
  it('ends with 1 where it brings something as grave as --fail-on', async () => {
    const text = TEXTS[5];
    expect((await whatIf(text)).code).toBe(1);
    expect((await whatIf(text, '--fail-on', 'never')).code).toBe(0);
    expect((await whatIf(TEXTS[0], '--fail-on', 'upplysning')).code).toBe(1);
  });

  it('says where a text is not whole, and writes nothing', async () => {
    const before = readdirSync(root);
    const { out } = await whatIf(TEXTS[5]);
    expect(out).toContain('RUT-001');
    expect(out).toContain('--what-if:1');
    expect(out).toContain('ersätter inget');
    expect(readdirSync(root)).toEqual(before);
  });

  it('reads texts from files, several together', async () => {
    const other = folderOf({ 'a.rutin': TEXTS[2], 'b.rutin': TEXTS[0] });
    const files = ['a.rutin', 'b.rutin'].flatMap((name) => ['--what-if-file', join(other, name)]);
    const { out, code } = await callCli(['check', ...files, ...DAY, '--format', 'json'], { cwd: root });
    expect(code).toBeLessThan(2);
    expect(out).toContain('exexx1');
    expect(out).toContain('exetr1');
  });

  it.each([
    [['--what-if', ' '], /tom/],
    [['--what-if-file', 'enheter.rutin'], /hör redan till arbetsytan/],
    [['--what-if-file', 'ingen.rutin'], /ingen\.rutin/],
    [['--what-if', 'person a', '--fix'], /går inte ihop/],
  ])('is refused with a word of why: %j', async (more, words) => {
    const { code, err, out } = await callCli(['check', ...more], { cwd: root });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(words);
  });

  it('prints no kind of absence', async () => {
    for (const format of ['pretty', 'markdown', 'json']) {
      expect((await whatIf(TEXTS[0], '--format', format)).out).not.toContain('sjukfrånvaro');
    }
  });
});
