/** A text that is tried: it foresees what a fresh judgement would say, and the session is then as it was. */

import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import { messageOf } from '../../language/engine/index.ts';
import { type Finding, spanOf } from '../../language/model/index.ts';
import { Session } from '../../language/services/session.ts';
import { Outdated } from '../../language/services/trial.ts';
import { parseDay } from '../../language/time/index.ts';
import { CHECKOUT } from '../support/checkout.ts';
import { fristad } from '../support/cli.ts';
import { textsIn } from '../support/folder.ts';

const OPTIONS = { checks: allChecks, asOf: parseDay('2026-11-21') ?? 0, horizonDays: 90, language: 'sv' } as const;
const broken = textsIn(join(CHECKOUT, 'examples/regelbrott'));

function sessionOf(texts: Readonly<Record<string, string>>): Session {
  const session = new Session(OPTIONS);
  for (const [file, text] of Object.entries(texts)) session.setText(file, text);
  return session;
}

/** What a finding says, wherever it stands. */
function wordsOf(finding: Finding): string {
  const about = finding.suppressedBy === undefined ? '' : 'forgiven';
  return `${finding.mark.anchor.file} ${finding.code} ${finding.severity} ${messageOf(finding, 'sv')} ${about}`;
}

function placed(findings: readonly Finding[]): readonly string[] {
  return findings.map((one) => `${spanOf(one.mark).start}-${spanOf(one.mark).end} ${wordsOf(one)}`).sort();
}

/** What is left of some findings when some are taken away and others put in. */
function after(before: readonly Finding[], gone: readonly Finding[], come: readonly Finding[]): readonly string[] {
  const counts = new Map<string, number>();
  const count = (findings: readonly Finding[], by: number): void => {
    for (const one of findings) counts.set(wordsOf(one), (counts.get(wordsOf(one)) ?? 0) + by);
  };
  count(before, 1);
  count(gone, -1);
  count(come, 1);
  return [...counts].flatMap(([words, times]) => Array<string>(Math.max(times, 0)).fill(words)).sort();
}

function check(texts: Readonly<Record<string, string>>, file: string, text: string): void {
  const session = sessionOf(texts);
  session.open(file, texts[file] ?? '');
  session.changedFiles();
  const before = session.findings;
  const places = placed(before);
  const trial = session.trial(file, text);
  if (trial === undefined) throw new Error('nothing was tried');
  while (!trial.step()) expect(placed(session.findings)).toEqual(places);
  const fresh = sessionOf({ ...texts, [file]: text });
  const { gone, come } = trial.difference;
  expect(after(before, gone, come)).toEqual(fresh.findings.map(wordsOf).sort());
  const own = trial.findings.filter(({ mark }) => mark.anchor.file === file);
  expect(trial.within(() => placed(own))).toEqual(placed(fresh.findingsIn(file)));
  expect(placed(session.findings)).toEqual(places);
  expect([...session.changedFiles()]).toEqual([]);
}

/** As `check`, of several files, one of which may be open. */
function checkTogether(
  texts: Readonly<Record<string, string>>,
  now: ReadonlyMap<string, string>,
  isOpen: boolean,
): void {
  const session = sessionOf(texts);
  const [first] = Object.keys(texts).filter((file) => now.has(file));
  if (isOpen && first !== undefined) session.open(first, texts[first] ?? '');
  session.changedFiles();
  const before = session.findings;
  const [places, files] = [placed(before), [...session.files.keys()].sort()];
  const tried = [...now].map(([file, text]) => {
    const was = session.reading(file) === undefined ? texts[file] : undefined;
    return [file, was === undefined ? { text } : { text, was }] as const;
  });
  const trial = session.trialOf(new Map(tried));
  if (trial === undefined) throw new Error('nothing was tried');
  while (!trial.step()) expect(placed(session.findings)).toEqual(places);
  const fresh = sessionOf({ ...texts, ...Object.fromEntries(now) });
  const { gone, come } = trial.difference;
  expect(after(before, gone, come)).toEqual(fresh.findings.map(wordsOf).sort());
  expect(placed(session.findings)).toEqual(places);
  expect([...session.files.keys()].sort()).toEqual(files);
  expect([...session.changedFiles()]).toEqual([]);
}

describe('a trial', () => {
  const edit = fc.record({
    file: fc.constantFrom(...Object.keys(broken)),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.constantFrom(0, 1, 3, 40, 400, 4000),
    text: fc.constantFrom('', 'x', '}', '// ', '/* ', 'exeet1', ', ', 'person exenn1 "N" { }\n', '2026-01-01'),
  });

  it('foresees what a fresh session says, whatever the edit', () => {
    const property = fc.property(edit, ({ file, at, length, text }) => {
      const before = broken[file] ?? '';
      const start = Math.floor(at * before.length);
      check(broken, file, before.slice(0, start) + text + before.slice(start + length));
    });
    fc.assert(property, { numRuns: 40 });
  }, 120_000);

  it.each([
    ['an exception goes', (text: string) => text.replace(/^undantag[^}]*\}/m, '')],
    ['all exceptions go', () => ''],
    ['one comes twice', (text: string) => `${text}\n${/^undantag[^}]*\}/m.exec(text)?.[0] ?? ''}\n`],
  ])('foresees what is forgiven when %s', (_what, edited) => {
    const file = '11-undantag.rutin';
    check(broken, file, edited(broken[file] ?? ''));
  });

  it('judges everything where the checks in force are others', () => {
    const file = 'egen.rutin';
    const routine = `rutin Egen "Egen rutin" {
    dokument "EGEN-1" version "1.0" giltig från 2026-01-01
    krav EG-A-01 ska { avsnitt "A" citat "B" kontroll svarstid { högst_dagar 3 } }
}
`;
    check({ ...fristad, [file]: routine }, file, routine.replace('högst_dagar 3', 'högst_dagar 1'));
    check({ ...fristad, [file]: routine }, file, '');
  });

  it('is over when a text has changed', () => {
    const session = sessionOf(fristad);
    session.open('region.rutin', fristad['region.rutin'] ?? '');
    const trial = session.trial('region.rutin', '');
    session.setText('ny.rutin', 'person exenn1 "N" { }\n');
    expect(() => trial?.step()).toThrow(Outdated);
    expect(session.trial('ny.rutin', ''), 'a closed file').toBeUndefined();
  });

  it('foresees what several files say together, closed and new ones among them', () => {
    const property = fc.property(fc.array(edit, { minLength: 2, maxLength: 3 }), fc.boolean(), (edits, isOpen) => {
      const now = new Map<string, string>([['ny.rutin', 'person exenn1 "N" { }\n']]);
      for (const { file, at, length, text } of edits) {
        const before = broken[file] ?? '';
        const start = Math.floor(at * before.length);
        now.set(file, before.slice(0, start) + text + before.slice(start + length));
      }
      checkTogether(broken, now, isOpen);
    });
    fc.assert(property, { numRuns: 25 });
  }, 120_000);

  it('tries nothing in a file that is not as its text says', () => {
    const session = sessionOf(fristad);
    const was = `// En rad till\n${fristad['region.rutin'] ?? ''}`;
    expect(session.trialOf(new Map([['region.rutin', { text: '', was }]]))).toBeUndefined();
    expect(session.trialOf(new Map([['region.rutin', { text: '' }]]))).toBeUndefined();
    expect(session.trialOf(new Map([['ny.rutin', { text: '', was: 'x' }]]))).toBeUndefined();
  });
});
