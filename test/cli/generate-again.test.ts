/** `rutin generate` into the folder of an earlier set: calendars tell what has changed since. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callCli, folderOf, fristad, QUIET_DAY, removeFolders } from '../support/cli.ts';
import { contentBelow, wholeSetIn } from '../support/publishing/generated-set.ts';

removeFolders();

const CALENDAR = /inkorg-fristadvc-samverkan/u;

interface Kept {
  readonly run: (...flags: readonly string[]) => Promise<string>;
  readonly change: (from: string, to: string) => void;
  readonly files: () => Readonly<Record<string, string>>;
}

/** A workspace with a folder that sets are written to, and the calendar of one inbox after each. */
function kept(): Kept {
  const folder = folderOf(fristad);
  const out = join(folderOf({}), 'ut');
  const files = (): Readonly<Record<string, string>> => contentBelow(out);
  return {
    files,
    change: (from, to) => {
      const text = (fristad['enheter.rutin'] ?? '').replaceAll(from, to);
      writeFileSync(join(folder, 'enheter.rutin'), text);
    },
    run: async (...flags) => {
      const ran = await callCli(['generate', folder, '--out', out, '--datum', QUIET_DAY, ...flags]);
      expect(ran.code, ran.err).toBe(0);
      expect(wholeSetIn(out)).toBe(QUIET_DAY);
      return Object.entries(files()).find(([path]) => CALENDAR.test(path))?.[1] ?? '';
    },
  };
}

function events(text: string): readonly string[] {
  return [...text.matchAll(/^UID:(.*)\r\nDTSTAMP:.*\r\nSEQUENCE:(.*)\r$/gmu)].map(([, uid, n]) => `${uid} ${n}`);
}

describe('a check that is moved on one day', () => {
  it('is the same event, of a later revision; what is written again is the same bytes', async () => {
    const { run, change, files } = kept();
    const first = events(await run());
    change('kl 08:15, 12:00, 15:30', 'kl 08:30, 12:00, 15:30');
    const second = events(await run());
    expect(second).toEqual(first.map((one, i) => (i === 0 ? one.replace(/\d+$/u, (n) => String(Number(n) + 1)) : one)));
    const before = files();
    await run();
    expect(files()).toEqual(before);
  });

  it('starts anew where no calendar stood', async () => {
    const { run } = kept();
    const first = await run();
    await run('--only', 'html');
    expect(await run()).toBe(first);
  });
});

describe('a part of the organisation', () => {
  it('cancels nothing of the rest', async () => {
    const { run, files } = kept();
    await run();
    await run('--for', 'BoråsHemsjukvård');
    expect(Object.values(files()).join('')).not.toContain('CANCELLED');
    await run();
    expect(Object.values(files()).join('')).not.toContain('CANCELLED');
  });
});
