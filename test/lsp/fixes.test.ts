/** Every quick fix of the contract: offered where its finding is, and it mends that and adds nothing. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import { pages } from '../../language/checks/pages.ts';
import { severityWord } from '../../language/engine/index.ts';
import { fixAll, fixesOf, isSafe } from '../../language/lsp/fixes/fixes.ts';
import { FIXERS } from '../../language/lsp/fixes/table.ts';
import { applied } from '../../language/lsp/format/format.ts';
import { type Finding, isShipped } from '../../language/model/index.ts';
import { Session } from '../../language/services/session.ts';
import { parseDay } from '../../language/time/index.ts';
import { textsIn } from '../support/folder.ts';
import { examplesOf } from '../support/page.ts';

const BASE = readFileSync(new URL('../checks/base.rutin', import.meta.url), 'utf8');

function sessionOf(texts: Readonly<Record<string, string>>, asOf = '2026-10-05', horizonDays = 90): Session {
  const session = new Session({ checks: allChecks, asOf: parseDay(asOf) ?? 0, horizonDays, language: 'sv' });
  for (const [file, text] of Object.entries(texts)) session.setText(file, text);
  return session;
}

/** What is found, as often as it is found: `code severity`. */
function tally(session: Session): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code, severity, suppressedBy } of session.findings) {
    if (suppressedBy !== undefined) continue;
    const key = `${code} ${severity}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

interface Case {
  readonly title: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly asOf: string;
  readonly horizonDays: number;
}

/** What the pages and the example have no case of. */
const MORE: Readonly<Record<string, string>> = {
  'a misspelt parameter': `rutin Egen "Egen rutin" {
    dokument "EGEN-1" version "1.0" giltig från 2026-01-01
    krav EG-A-01 ska {
        avsnitt "A" citat "B"
        kontroll svarstid { högst_daga 30 }
    }
}`,
  'a kommun with a code that is none': 'huvudman Ale "Ale kommun" { typ kommun kommunkod 9999 option 1 }',
  'a kommun with the code of another': `huvudman Borås "Borås Stad" { typ kommun kommunkod 1490 option 1 }
huvudman Ale "Ale kommun" { typ kommun kommunkod 1490 option 1 }`,
  'a unit in läsläge that nobody reviews': `huvudman Läs "Exempel Läs" { typ region }
enhet LäsEnhet "Läsenheten" { del av Läs område södra driftläge läsläge från 2026-01-01 öppet mån-fre 08:00-16:00 }
person exela1 "Exempel Läs" { uppdrag verksamhetschef vid LäsEnhet }`,
  'long absences': ['exela1', 'exelb1', 'exelc1', 'exeld1']
    .map((id, index) => {
      const owner = index === 1 ? 'intygsansvarig' : index === 2 ? 'intygsansvarig' : '';
      const to = ['2026-11-30', '2026-10-30', '2026-11-30', '2026-10-16'][index];
      return `person ${id} "Exempel ${id}" { uppdrag läkare vid LångEnhet ${owner} }
frånvaro ${id} semester från 2026-10-06 till ${to}`;
    })
    .concat(
      `huvudman Lång "Exempel Lång" { typ region }
enhet LångEnhet "Långenheten" { del av Lång öppet mån-fre 08:00-16:00 }`,
      ...['exelk1', 'exell1', 'exelm1', 'exeln1'].map((id, index) => {
        const role = index === 0 ? 'verksamhetschef' : 'läkare';
        return `person ${id} "Exempel ${id}" { uppdrag ${role} vid LångEnhet }`;
      }),
    )
    .join('\n'),
  'a funktionsinkorg that says nothing': `huvudman Funk "Exempel Funk" { typ region }
enhet FunkEnhet "Funkenheten" { del av Funk öppet mån-fre 08:00-16:00 }
funktionsinkorg FunkInkorg "Funkinkorgen" { vid FunkEnhet administreras av exefa1 }
person exefa1 "Exempel Funk" { uppdrag verksamhetschef vid FunkEnhet }`,
};

/** The examples to avoid of every page, and the workspace that breaks every rule. */
function cases(): readonly Case[] {
  const found: Case[] = [
    {
      title: 'regelbrott',
      texts: textsIn(new URL('../../examples/regelbrott', import.meta.url).pathname),
      asOf: '2026-11-21',
      horizonDays: 90,
    },
  ];
  for (const [title, text] of Object.entries(MORE)) {
    found.push({ title, texts: { 'grund.rutin': BASE, 'mer.rutin': text }, asOf: '2026-10-05', horizonDays: 90 });
  }
  for (const [name, page] of Object.entries(pages)) {
    const base = /^grund: *(.*)$/m.exec(page)?.[1] === 'nej' ? {} : { 'grund.rutin': BASE };
    for (const example of examplesOf(page)) {
      const [block] = example.blocks;
      if (block?.kind !== 'undvik') continue;
      const files = example.blocks.map(({ options, code }, index) => [
        options.get('fil') ?? `exempel${index}.rutin`,
        code,
      ]);
      found.push({
        title: `${name} ${example.title}`,
        texts: { ...base, ...(Object.fromEntries(files) as Record<string, string>) },
        asOf: block.options.get('datum') ?? '2026-10-05',
        horizonDays: Number(block.options.get('horisont') ?? 90),
      });
    }
  }
  return found;
}

/** By check and message: how many findings had a fix, of how many. */
const offered = new Map<string, { fixed: number; found: number }>();

/** `code severity`, as the contract has its rows, of what had a fix. */
const mended = new Set<string>();

function tryAll({ texts, asOf, horizonDays }: Case): void {
  const session = sessionOf(texts, asOf, horizonDays);
  for (const finding of session.findings) {
    if (finding.suppressedBy !== undefined || isShipped(finding.mark.anchor.file)) continue;
    tryOne(session, finding, texts);
  }
}

function tryOne(session: Session, finding: Finding, texts: Readonly<Record<string, string>>): void {
  const { file } = finding.mark.anchor;
  const text = texts[file] ?? '';
  session.open(file, text);
  const current = session.findingsIn(file).find((one) => isSame(one, finding));
  const offers = current === undefined ? [] : fixesOf(session, file, current, 1);
  const key =
    FIXERS[`${finding.check}.${finding.trigger}`] === undefined ? finding.code : `${finding.check}.${finding.trigger}`;
  const known = offered.get(key) ?? { fixed: 0, found: 0 };
  offered.set(key, { fixed: known.fixed + (offers.length > 0 ? 1 : 0), found: known.found + 1 });
  const [offer] = offers;
  if (offer === undefined) return;
  mended.add(`${finding.code} ${severityWord(finding.severity)}`);
  const before = tally(session);
  session.open(file, applied(text, offer.edits));
  const after = tally(session);
  const label = `${finding.code} ${finding.trigger}: ${offer.title.sv}`;
  const own = `${finding.code} ${finding.severity}`;
  expect(after.get(own) ?? 0, label).toBeLessThan(before.get(own) ?? 0);
  for (const [one, count] of after) expect(count, `${label} adds ${one}`).toBeLessThanOrEqual(before.get(one) ?? 0);
  session.open(file, text);
}

function isSame(a: Finding, b: Finding): boolean {
  const place = ({ code, trigger, mark }: Finding): string => `${code}${trigger}${mark.anchor.start}:${mark.at}`;
  return place(a) === place(b);
}

describe('quick fixes', () => {
  it.each(cases().map((one) => [one.title, one] as const))('%s', (_title, one) => tryAll(one), 60_000);

  it('there is one for every message that the table has, somewhere in the examples', () => {
    const never = Object.keys(FIXERS).filter((key) => (offered.get(key)?.fixed ?? 0) === 0);
    expect(never).toEqual([]);
  });

  it('every row of the contract that has a quick fix offers one', () => {
    const rows = readFileSync(new URL('../examples/findings.tsv', import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .slice(1);
    const wanted = rows.map((row) => row.split('\t')).filter((row) => (row[6] ?? '') !== '');
    const lacking = wanted.map(([code, severity]) => `${code} ${severity}`).filter((row) => !mended.has(row));
    expect(lacking).toEqual(['MC-HAN-01 varning']);
  });

  it('is not offered for a unit in läsläge where it would add', () => {
    const text = `huvudman VGR "Exempelregionen" { typ region organisationsnummer 232100-0131 }
enhet A "Exempel A" { del av VGR nivå 5 område södra driftläge läsläge från 2026-01-01 öppet mån-fre 08:00-16:00 }
person exea1 "Exempel A" { uppdrag verksamhetschef vid A }
person exeb1 "Exempel B" { uppdrag läkare vid A }
`;
    const session = sessionOf({ 'a.rutin': text });
    session.open('a.rutin', text);
    const lacking = session.findingsIn('a.rutin').filter(({ check }) => check === 'inkorgsuppsättning');
    expect(lacking.length).toBe(2);
    expect(lacking.flatMap((finding) => fixesOf(session, 'a.rutin', finding))).toEqual([]);
  });
});

describe('fix all', () => {
  it('mends all that is safe and nothing else', () => {
    const texts = textsIn(new URL('../../examples/regelbrott', import.meta.url).pathname);
    const session = sessionOf(texts, '2026-11-21');
    const safe = (): number => session.findings.filter((one) => one.suppressedBy === undefined && isSafe(one)).length;
    const before = safe();
    for (const [file, text] of Object.entries(texts)) {
      session.open(file, text);
      session.open(file, applied(text, fixAll(session, file)));
    }
    expect(before).toBeGreaterThan(8);
    expect(safe()).toBeLessThan(before / 2);
    const left = session.findings
      .filter((one) => one.suppressedBy === undefined && isSafe(one))
      .map(({ code }) => code);
    expect([...new Set(left)]).toEqual([]);
  });
});
