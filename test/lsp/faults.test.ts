/** A fault in the midst of a feature: the session is afterwards as if it had not been asked. */
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import { fixAll } from '../../language/editing/fixes/fix-all.ts';
import { fixesIn } from '../../language/editing/fixes/fixes.ts';
import { inOrder, messageOf } from '../../language/engine/index.ts';
import { personAt, standInsOf, standsInFor } from '../../language/lsp/call-hierarchy.ts';
import { lensesIn } from '../../language/lsp/code-lens.ts';
import { completionAt } from '../../language/lsp/completion/completion.ts';
import { definitionAt } from '../../language/lsp/definition.ts';
import { highlightsAt } from '../../language/lsp/highlights.ts';
import { hoverAt } from '../../language/lsp/hover/hover.ts';
import { hintsIn } from '../../language/lsp/inlay-hints.ts';
import { linksIn } from '../../language/lsp/links.ts';
import { outlineOf } from '../../language/lsp/outline.ts';
import { referencesAt } from '../../language/lsp/references.ts';
import { renameAt, renameableAt } from '../../language/lsp/rename.ts';
import { wordTokens } from '../../language/lsp/semantic-tokens/semantic-tokens.ts';
import { symbolsMatching } from '../../language/lsp/workspace-symbols/workspace-symbols.ts';
import { spanOf } from '../../language/model/index.ts';
import { Session } from '../../language/services/session.ts';
import { parseDay } from '../../language/time/index.ts';
import { fristad } from '../support/cli.ts';

const FILE = 'a.rutin';
const TEXT = `frånvaro exeet1 semester från 2026-12-07 till 2026-12-18 {
    ombud exetv1
    ombud exetv1
}
undantag från MC-BEV-03 för FristadVC { från 2026-10-01 till 2026-10-02 motivering "A" beslutat av exevc1 }
enhet Ny "Ny" {
    del av NärhälsanFristad
    nivå 5
    inkorg samverkan { namn "Ny" medlemmar exeet1, exeet1 }
}
`;
const PERSON = TEXT.indexOf('exeet1') + 2;

function sessionOf(): Session {
  const session = new Session({
    checks: allChecks,
    asOf: parseDay('2026-10-05') ?? 0,
    horizonDays: 90,
    language: 'sv',
  });
  for (const [file, text] of Object.entries(fristad)) session.setText(file, text);
  session.open(FILE, TEXT);
  return session;
}

function said(session: Session): readonly string[] {
  return inOrder(session.findings).map((finding) => {
    const { file, start, end } = spanOf(finding.mark);
    return `${file}:${start}-${end} ${finding.code} ${messageOf(finding, 'sv')}`;
  });
}

/** Whatever is asked of a session. */
const FEATURES: Readonly<Record<string, (session: Session) => unknown>> = {
  hover: (session) => hoverAt(session, FILE, PERSON),
  definition: (session) => definitionAt(session, FILE, PERSON),
  references: (session) => referencesAt(session, FILE, PERSON),
  highlights: (session) => highlightsAt(session, FILE, PERSON),
  completion: (session) => completionAt(session, FILE, PERSON),
  'prepare rename': (session) => renameableAt(session, FILE, PERSON),
  rename: (session) => renameAt(session, FILE, PERSON, 'exenn1'),
  outline: (session) => outlineOf(session, FILE),
  symbols: (session) => symbolsMatching(session, 'exe'),
  tokens: (session) => wordTokens(session, FILE),
  hints: (session) => hintsIn(session, FILE, 0, TEXT.length),
  lenses: (session) => lensesIn(session, FILE),
  links: (session) => linksIn(session, FILE),
  'call hierarchy': (session) => [
    personAt(session, FILE, PERSON),
    standInsOf(session, 'exeet1'),
    standsInFor(session, 'exetv1'),
  ],
  'quick fixes': (session) => fixesIn(session, FILE, 0, TEXT.length),
  'fix all': (session) => fixAll(session, FILE),
};

/** Lets the n-th look-up from now on fail; true when it was come to. */
function failing(session: Session, n: number, ask: () => unknown): boolean {
  const { ws } = session;
  const lookup = ws.lookup.bind(ws);
  let left = n;
  ws.lookup = ((table: 'person', name: string) => {
    left--;
    if (left === 0) throw new Error('forced');
    return lookup(table, name);
  }) as typeof ws.lookup;
  try {
    ask();
  } catch (fault) {
    expect((fault as Error).message).toBe('forced');
  }
  Reflect.deleteProperty(ws, 'lookup');
  return left <= 0;
}

describe('a fault in', () => {
  it.each(Object.entries(FEATURES))('%s', (_name, ask) => {
    const session = sessionOf();
    const before = said(session);
    const answer = JSON.stringify(plain(ask(session)));
    let depth = 1;
    while (depth < 3000 && failing(session, depth, () => ask(session))) {
      expect(said(session), `after the ${depth}th look-up failed`).toEqual(before);
      depth = Math.ceil(depth * 1.6);
    }
    expect(said(session)).toEqual(before);
    expect(session.reading(FILE)?.parsed.text).toBe(TEXT);
    expect(JSON.stringify(plain(ask(session)))).toBe(answer);
  });
});

/** Without what is only where it is: facts are as large as the workspace. */
function plain(answer: unknown): unknown {
  if (answer instanceof Map) return [...answer];
  if (!Array.isArray(answer)) return answer;
  return answer.map((one) =>
    one !== null && typeof one === 'object' && 'finding' in one ? [one.title, one.edits] : one,
  );
}
