/** Who is offered first while one types, in the order in which VS Code shows it, and that what stands there is not offered. */
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../../language/checks/index.ts';
import { completionAt } from '../../../language/lsp/completion/completion.ts';
import type { Completion, Item } from '../../../language/lsp/completion/item.ts';
import { Session } from '../../../language/services/session.ts';
import { parseDay } from '../../../language/time/index.ts';

const PEOPLE = `
person exebj1 "Exempel Björn" { uppdrag läkare vid Egen }
person exeet1 "Exempel Ett" { uppdrag läkare vid Egen }
person bjaex1 "Annan Exempel" { uppdrag läkare vid Annan }
person bjbex1 "Tredje Exempel" { uppdrag läkare vid Annan }
person zzz1 "Fjärde Nord" { uppdrag läkare vid Annan }
`;

function completionIn(marked: string): Completion {
  const asOf = parseDay('2026-10-05') ?? 0;
  const session = new Session({ checks: allChecks, asOf, horizonDays: 90, language: 'sv' });
  session.setText('folk.rutin', PEOPLE);
  session.setText('annan.rutin', 'enhet Annan "Annan" { }');
  session.open('egen.rutin', marked.replace('¦', ''));
  session.analysis.settle();
  return completionAt(session, 'egen.rutin', marked.indexOf('¦'));
}

/** The labels as VS Code orders them: those that fit the whole of what is matched, or begin so, before others; then as sent. */
function shown(marked: string): readonly string[] {
  const { items, prefix } = completionIn(marked);
  const scoreOf = ({ label, filter = label }: Item): number => {
    const [text, typed] = [filter.toLowerCase(), prefix.toLowerCase()];
    return text === typed ? 2 : text.startsWith(typed) ? 1 : 0;
  };
  return items
    .map((item, index) => ({ item, index }))
    .sort((a, b) => scoreOf(b.item) - scoreOf(a.item) || a.index - b.index)
    .map(({ item }) => item.label);
}

const members = (typed: string): string => `enhet Egen "Egen" { inkorg meddelande { medlemmar ${typed}¦ } }`;

describe('members of an inbox', () => {
  it('are of the own unit first, whatever is typed', () => {
    expect(shown(members('Bj'))).toEqual(['exebj1', 'bjaex1', 'bjbex1']);
    expect(shown(members('ex')).slice(0, 2).sort()).toEqual(['exebj1', 'exeet1']);
  });

  it('go first, of those as near, if their names begin as what is typed', () => {
    expect(shown(members('n'))).toEqual(['exebj1', 'zzz1', 'bjaex1']);
  });

  it('are asked for again with every letter, for the client keeps no order of its own', () => {
    expect(completionIn(members('Bj')).isIncomplete).toBe(true);
  });

  it('say their role and unit', () => {
    expect(completionIn(members('Bj')).items.map(({ detail }) => detail)).toEqual([
      'Exempel Björn, läkare, Egen',
      'Annan Exempel, läkare, Annan',
      'Tredje Exempel, läkare, Annan',
    ]);
  });

  it('are found by two words of a name, which the id then replaces', () => {
    const marked = members('exebj1, ex et');
    const { start, end, items } = completionIn(marked);
    expect(items.map(({ label }) => label)).toEqual(['exeet1']);
    expect(marked.slice(start, end)).toBe('ex et');
  });

  it('are not looked for by the id of someone who is there', () => {
    expect(shown(members('exeet1 ex'))).not.toContain('exebj1');
  });
});

describe('what stands there already', () => {
  it.each([
    ['a name', members('exeet1'), 'exeet1'],
    ['a time', 'enhet Egen "Egen" { inkorg meddelande { bevakas dagligen kl 09:00¦ av exeet1 } }', '09:00'],
  ])('is not offered: %s', (_what, marked, label) => {
    expect(shown(marked)).not.toContain(label);
  });
});

describe('a keyword that is typed whole', () => {
  it.each(['frånvaro', 'enhet', 'person', 'undantag'])('gives the long form first: %s', (word) => {
    expect(shown(`${word}¦`)[0]).toBe(`${word} …`);
  });
});
