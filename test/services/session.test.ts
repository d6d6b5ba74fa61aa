/** A workspace that is edited: after any edits it says what a fresh reading says, and a keystroke costs what changed. */

import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import { adviceOf, inOrder, messageOf } from '../../language/engine/index.ts';
import { spanOf } from '../../language/model/index.ts';
import { Session } from '../../language/services/session.ts';
import { parseDay } from '../../language/time/index.ts';
import { CHECKOUT } from '../support/checkout.ts';
import { fristad } from '../support/cli.ts';
import { textsIn } from '../support/folder.ts';

const OPTIONS = { checks: allChecks, asOf: parseDay('2026-11-21') ?? 0, horizonDays: 90, language: 'sv' } as const;

function sessionOf(texts: Readonly<Record<string, string>>): Session {
  const session = new Session(OPTIONS);
  for (const [file, text] of Object.entries(texts)) session.setText(file, text);
  return session;
}

function said(session: Session): readonly string[] {
  return inOrder(session.findings).map((finding) => {
    const { file, start, end } = spanOf(finding.mark);
    const related = finding.related.map(({ mark }) => spanOf(mark).start).join();
    const words = `${messageOf(finding, 'sv')} ${adviceOf(finding, 'sv')}`;
    return `${file}:${start}-${end} ${finding.code} ${words} ${related} ${finding.suppressedBy !== undefined}`;
  });
}

const broken = textsIn(join(CHECKOUT, 'examples/regelbrott'));

describe('random edits', () => {
  const files = Object.keys(broken);
  const edit = fc.record({
    file: fc.constantFrom(...files),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.constantFrom(0, 0, 1, 3, 40, 400),
    text: fc.constantFrom(
      '',
      'x',
      ' ',
      '\n',
      '}',
      '{',
      '"',
      '// ',
      '/* ',
      'exeet1',
      ', ',
      'person exenn1 "N" { ',
      '2026-01-01',
    ),
    closed: fc.boolean(),
  });
  it('then says what a fresh session says', () => {
    const property = fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      const texts: Record<string, string> = { ...broken };
      const session = sessionOf(texts);
      session.changedFiles();
      for (const { file, at, length, text, closed } of edits) {
        const before = texts[file] ?? '';
        const start = Math.floor(at * before.length);
        texts[file] = before.slice(0, start) + text + before.slice(start + length);
        if (closed) session.setText(file, texts[file]);
        else session.open(file, texts[file]);
        session.changedFiles();
      }
      expect(said(session)).toEqual(said(sessionOf(texts)));
    });
    fc.assert(property, { numRuns: 25 });
  }, 120_000);
});

describe('a keystroke', () => {
  it('judges what changed and what read it, not the rest of the file', () => {
    const session = sessionOf(fristad);
    const text = fristad['personer.rutin'] ?? '';
    session.open('personer.rutin', text);
    session.changedFiles();
    const before = session.analysis.judged;
    session.open('personer.rutin', `// en rad till\n${text}`);
    session.changedFiles();
    expect(session.analysis.judged).toBe(before);
    const at = text.indexOf('"Exempel') + 1;
    session.open('personer.rutin', `${text.slice(0, at)}Ny ${text.slice(at)}`);
    session.changedFiles();
    expect(session.analysis.judged - before).toBeLessThan(12);
  });

  it('suggests for an unknown name what is declared by now', () => {
    const absence = 'frånvaro exeaa1 semester från 2026-12-01\n';
    const session = sessionOf({ 'b.rutin': absence });
    for (const name of ['exeaa2', 'exeab1', 'exezz9', 'exeaa2']) {
      const text = `person ${name} "A" {}\n`;
      session.open('a.rutin', text);
      session.changedFiles();
      expect(said(session)).toEqual(said(sessionOf({ 'a.rutin': text, 'b.rutin': absence })));
    }
  });

  it('keeps declarations that did not change as the same values, moved', () => {
    const session = sessionOf({});
    session.open('a.rutin', 'person exea1 "A" {}\nperson exeb1 "B" {}\n');
    const [first, second] = session.files.get('a.rutin')?.declarations ?? [];
    session.open('a.rutin', '// rad\nperson exea1 "A" {}\nperson exeb1 "Be" {}\n');
    const [one, two] = session.files.get('a.rutin')?.declarations ?? [];
    expect(one).toBe(first);
    expect(one?.anchor.start).toBe(7);
    expect(two).not.toBe(second);
  });

  it('sees that declarations of one name have changed places', () => {
    const [first, second] = ['person exea1 "A" { uppdrag läkare vid X }\n', 'person exea1 "B" { signeringsrätt }\n'];
    const session = sessionOf({});
    session.open('a.rutin', first + second);
    session.changedFiles();
    session.open('a.rutin', second + first);
    expect(said(session)).toEqual(said(sessionOf({ 'a.rutin': second + first })));
  });

  it('keeps no declaration whose documentation changed, and none that was or is broken', () => {
    const session = sessionOf({});
    session.open('a.rutin', '/** a */ person exea1 "A" {}\nperson exeb1 "B" { hsa }\n');
    session.open('a.rutin', '/** b */ person exea1 "A" {}\nperson exeb1 "B" { }\n');
    const [one, two] = session.files.get('a.rutin')?.declarations ?? [];
    expect(one?.documentation).toBe('b');
    expect(two?.broken).toBe(false);
  });

  it('changes the files about which something else is to be said', () => {
    const session = sessionOf({
      'a.rutin': 'person exea1 "A" {}\n',
      'b.rutin': 'frånvaro exeb1 semester från 2026-12-01\n',
    });
    expect([...session.changedFiles()]).toContain('b.rutin');
    session.open('a.rutin', 'person exea1 "A" { signeringsrätt }\n');
    expect([...session.changedFiles()]).toEqual(['a.rutin']);
    session.open('a.rutin', 'person exeb1 "A" { signeringsrätt }\n');
    expect([...session.changedFiles()].sort()).toEqual(['a.rutin', 'b.rutin']);
    session.setText('a.rutin', undefined);
    expect([...session.changedFiles()]).toContain('b.rutin');
  });
});

describe('an edit of a comment', () => {
  it('says nothing new of other files, whatever is said of them', () => {
    const session = sessionOf(broken);
    const [file = '', text = ''] = Object.entries(broken)[0] ?? [];
    session.open(file, text);
    session.changedFiles();
    expect(session.findings.some(({ alsoCites }) => alsoCites.length > 0)).toBe(true);
    session.open(file, `// en rad till\n${text}`);
    const withExceptions = '11-undantag.rutin'; // whether they are of use is concluded anew each time
    expect([...session.changedFiles()].filter((one) => one !== withExceptions)).toEqual([file]);
  });
});

describe('before all has been judged', () => {
  it('says of a file what it will say then, save whether an exception is of use', () => {
    const file = '05-bevakning.rutin';
    const early = sessionOf(broken).firstFindingsIn(file);
    const all = sessionOf(broken).findingsIn(file);
    const codes = (findings: typeof all): readonly string[] => findings.map(({ code }) => code).sort();
    expect(codes(early)).toEqual(codes(all.filter(({ code }) => code !== 'RUT-010')));
  });
});

describe('before other files have been read', () => {
  it('says of a file what its own words say, and nothing about names', () => {
    const session = sessionOf({});
    session.open('a.rutin', 'person exea1 "A" { hsa }\nfrånvaro exeb1 semester från 2026-02-30\n');
    const codes = session.ownFindingsIn('a.rutin').map(({ code }) => code);
    expect(codes.sort()).toEqual(['RUT-001', 'RUT-004']);
    expect(session.findingsIn('a.rutin').map(({ code }) => code)).toEqual(
      expect.arrayContaining([...codes, 'RUT-002']),
    );
  });
});

describe('options', () => {
  it('another day, another judgement', () => {
    const session = sessionOf(broken);
    const before = session.findings.length;
    session.setOptions({ ...OPTIONS, asOf: parseDay('2027-06-01') ?? 0 });
    expect(session.findings.length).not.toBe(before);
    expect(said(session)).toEqual(said(fresh('2027-06-01')));
  });
});

function fresh(asOf: string): Session {
  const session = new Session({ ...OPTIONS, asOf: parseDay(asOf) ?? 0 });
  for (const [file, text] of Object.entries(broken)) session.setText(file, text);
  return session;
}
