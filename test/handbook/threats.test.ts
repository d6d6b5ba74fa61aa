/** The threat model: each threat has a test that holds it, each test that is named is there, and both languages say the same. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKOUT } from '../support/checkout.ts';

const PAGES = { sv: ['docs/sv/hotmodell.md', '## Hoten'], en: ['docs/en/threats.md', '## The threats'] } as const;

interface Named {
  readonly file: string;
  readonly title: string;
}

interface Threat {
  readonly threat: string;
  readonly protection: string;
  readonly tests: readonly Named[];
}

function threatsOf(text: string, heading: string): readonly Threat[] {
  const section = text.slice(text.indexOf(heading)).split('\n## ')[0] ?? '';
  const rows = section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1);
  return rows.map((row) => {
    const [threat = '', protection = '', tests = ''] = row.slice(2, -2).split(' | ');
    const named = [...tests.matchAll(/`([^`]+)`: (.+?)(?= `test\/|$)/g)];
    return { threat, protection, tests: named.map(([, file = '', title = '']) => ({ file, title })) };
  });
}

const [sv, en] = ([PAGES.sv, PAGES.en] as const).map(([file, heading]) =>
  threatsOf(readFileSync(join(CHECKOUT, file), 'utf8'), heading),
) as [readonly Threat[], readonly Threat[]];

/** Whether a file has a test of that title, run and not left out. */
function isThere({ file, title }: Named): boolean {
  if (!existsSync(join(CHECKOUT, file))) return false;
  const text = readFileSync(join(CHECKOUT, file), 'utf8');
  const quoted = [`'${title.replaceAll("'", "\\'")}'`, `"${title}"`, `\`${title}\``];
  return quoted.some((one) => {
    const at = text.indexOf(one);
    return at >= 0 && /(?:\b(?:it|test)|\)|\])\(\s*$/.test(text.slice(Math.max(0, at - 40), at));
  });
}

describe('the threat model', () => {
  it('has a test for each threat, and each is there', () => {
    expect(sv.length).toBeGreaterThan(28);
    expect(sv.filter(({ tests }) => tests.length === 0).map(({ threat }) => threat)).toEqual([]);
    expect(sv.flatMap(({ tests }) => tests).filter((one) => !isThere(one))).toEqual([]);
  });

  it('says in English what it says in Swedish, threat by threat', () => {
    expect(en.map(({ tests }) => tests)).toEqual(sv.map(({ tests }) => tests));
    for (const { threat, protection } of [...sv, ...en]) expect([threat, protection]).not.toContain('');
  });

  it('leaves out nothing that a text of somebody else can reach', () => {
    const told = en.map(({ threat }) => threat).join('\n');
    const subjects = ['path', 'CSV', 'HTML', 'SVG', 'Markdown', 'workflow command', 'iCalendar', 'terminal', 'hover'];
    const more = [
      'panels',
      'messages',
      'untrusted',
      'regular expressions',
      'network',
      'git:',
      'personal data',
      'licen|terms',
    ];
    for (const subject of [...subjects, ...more]) expect(told).toMatch(new RegExp(subject));
  });

  it('would find a test that is gone', () => {
    expect(isThere({ file: 'test/handbook/threats.test.ts', title: 'would find a test that is gone' })).toBe(true);
    expect(isThere({ file: 'test/handbook/threats.test.ts', title: 'the threat model' })).toBe(false);
    expect(isThere({ file: 'test/handbook/finns-inte.test.ts', title: 'x' })).toBe(false);
  });
});
