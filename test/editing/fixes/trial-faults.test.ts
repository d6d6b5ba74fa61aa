/** Checks that fail, where what is said is kept up to date and where a fix is tried: nothing is taken for mended, or for unused, on their account. */

import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { allChecks } from '../../../language/checks/index.ts';
import { fixesOf } from '../../../language/editing/fixes/fixes.ts';
import type { Finding } from '../../../language/model/index.ts';
import { Session } from '../../../language/services/session.ts';
import { parseDay } from '../../../language/time/index.ts';
import { CHECKOUT } from '../../support/checkout.ts';
import { textsIn } from '../../support/folder.ts';

const broken = textsIn(join(CHECKOUT, 'examples/regelbrott'));
const EXEMPTIONS = '11-undantag.rutin';
const FILE = 'ny.rutin';
const TEXT = `huvudman Regionen "Regionen" { typ region organisationsnummer 232100-0131 }
förvaltning A "A" { del av Regione }
förvaltning B "B" { del av Regionen }
`;

let faults = 0;
beforeEach(() => {
  faults = 0;
});
afterEach(() => {
  vi.restoreAllMocks();
});

function sessionOf(texts: Readonly<Record<string, string>>): Session {
  const asOf = parseDay('2026-11-21') ?? 0;
  const onFault = (): void => void faults++;
  const session = new Session({ checks: allChecks, asOf, horizonDays: 30, language: 'sv', onFault });
  for (const [file, text] of Object.entries(texts)) session.open(file, text);
  return session;
}

interface Division {
  readonly name: string;
  readonly parent?: { readonly name: string };
}

/** Lets the check of unknown names fail on some divisions. */
function breakNames(isBroken: (value: Division) => boolean): void {
  const check = allChecks.find(({ rule }) => rule?.code === 'RUT-002');
  if (check === undefined) throw new Error('no such check');
  const before = check.judge.division as (value: unknown, judging: unknown) => void;
  vi.spyOn(check.judge, 'division').mockImplementation(((value: Division, judging: unknown) => {
    before(value, judging);
    if (isBroken(value)) throw new Error('forced');
  }) as never);
}

/** Lets the check that a clause binds fail on everything. */
function breakClause(code: string): void {
  const check = sessionOf({}).analysis.bound.find((one) => one.code === code)?.check;
  const judge = (check?.judge ?? {}) as Record<string, () => void>;
  for (const kind of Object.keys(judge)) {
    vi.spyOn(judge, kind).mockImplementation(() => {
      throw new Error('forced');
    });
  }
}

/** Which clauses it is said of that exceptions from them are not needed. */
function unusedIn(findings: readonly Finding[]): readonly unknown[] {
  return findings.filter(({ code }) => code === 'RUT-010').map(({ args }) => args['clause']);
}

function fixesIn(session: Session): readonly string[] {
  const found = session.findings.filter(({ code }) => code === 'RUT-002');
  return found.flatMap((one) => fixesOf(session, FILE, one)).map(({ title }) => title.sv);
}

it('no exception is unused from what failed, in the workspace, of a file, or in a trial', () => {
  const text = broken[EXEMPTIONS] ?? '';
  const edits = [`person exenn1 "N" { }\n${text}`, text.replace('Inkorgen bevakas', 'Den bevakas'), ''];
  const unused = (session: Session): readonly (readonly unknown[])[] => [
    unusedIn(session.findings),
    unusedIn(session.findingsAbout(EXEMPTIONS)),
    ...edits.map((edit) => unusedIn(session.trial(EXEMPTIONS, edit)?.difference.come ?? [])),
  ];
  const [both, one] = [['LL-NPO-01', 'MC-BEV-03'], ['LL-NPO-01']];
  const sorted = (lists: readonly (readonly unknown[])[]) => lists.map((list) => [...list].sort());
  expect(sorted(unused(sessionOf(broken)))).toEqual([both, both, both, both, []]);
  breakClause('MC-BEV-03');
  const session = sessionOf(broken);
  expect(sorted(unused(session))).toEqual([one, one, one, one, []]);
  vi.restoreAllMocks();
  session.setOptions(session.options);
  expect(sorted(unused(session))).toEqual([both, both, both, both, []]);
});

it('no fix is offered that a check fails on, and nobody is told of a text that nobody wrote', () => {
  expect(fixesIn(sessionOf({ [FILE]: TEXT }))).toContain('Skriv Regionen');
  breakNames(({ name, parent }) => name === 'A' && parent?.name === 'Regionen');
  const titles = fixesIn(sessionOf({ [FILE]: TEXT }));
  expect(titles).not.toEqual([]);
  expect(titles).not.toContain('Skriv Regionen');
  expect(faults).toBe(0);
});

it('a check that fails elsewhere keeps no fix back', () => {
  breakNames(({ name }) => name === 'B');
  expect(fixesIn(sessionOf({ [FILE]: TEXT }))).toContain('Skriv Regionen');
  expect(faults).toBe(1);
});
