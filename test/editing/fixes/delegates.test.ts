/** Who is offered as ombud, by quick fixes and completion in the same order; and that nobody is said to have decided. */
import { describe, expect, it } from 'vitest';
import { fixesIn } from '../../../language/editing/fixes/fixes.ts';
import { completionAt } from '../../../language/lsp/completion/completion.ts';
import { sessionOf } from '../../support/editing/session.ts';

const PEOPLE = `huvudman VGR "VGR" { typ region }
verksamhet V "V" { del av VGR }
enhet A "A" { del av V öppet mån-fre 08:00-17:00 inkorg meddelande { medlemmar exeet1 } }
person exeet1 "Exempel Ett" { uppdrag läkare vid A signeringsrätt }
person exeas1 "Exempel Sköterska" { uppdrag sjuksköterska vid A }
person exeba1 "Exempel Borta" { uppdrag läkare vid A signeringsrätt }
person exebc1 "Exempel Chef" { uppdrag verksamhetschef vid A signeringsrätt }
person execa1 "Exempel Annan" { uppdrag läkare vid A signeringsrätt }
person exezz1 "Exempel Redan" { uppdrag läkare vid A signeringsrätt }
frånvaro exeba1 semester från 2026-12-05 till 2026-12-09
`;
const HEAD = 'frånvaro exeet1 semester från 2026-12-07 till 2026-12-08 {';

function opened(text: string): ReturnType<typeof sessionOf> {
  const session = sessionOf({ 'p.rutin': PEOPLE });
  session.open('a.rutin', text);
  session.analysis.settle();
  return session;
}

describe('completion of ombud', () => {
  const marked = `${HEAD}\n    ombud exezz1\n    ombud ¦\n}\n`;
  const { items } = completionAt(opened(marked.replace('¦', '')), 'a.rutin', marked.indexOf('¦'));

  it('has neither the absent person nor who is ombud already; the same role and right to sign first, who decides late, who is away last', () => {
    expect(items.map(({ label }) => label)).toEqual(['execa1', 'exeas1', 'exebc1', 'exeba1']);
  });

  it('says when someone is away', () => {
    expect(items.at(-1)?.detail).toBe('Exempel Borta, läkare, A, frånvarande från 2026-12-05 till 2026-12-09');
  });
});

describe('quick fixes of an absence', () => {
  const written = (text: string): readonly string[] =>
    fixesIn(opened(text), 'a.rutin', 0, text.length).flatMap(({ edits }) => edits.map((edit) => edit.text));

  it('name an ombud in the same order, and leave open who decided and assigned', () => {
    const texts = written(`${HEAD}\n}\n`);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts[0]).toMatch(/ombud execa1|ombud exezz1/);
    expect(texts.join('')).not.toMatch(/beslutat|tilldelat/);
  });

  it('say of nobody that he decided or assigned', () => {
    const texts = written(`${HEAD}\n    ombud execa1\n    ombud exezz1\n    beslutat av exeas1\n}\n`);
    expect(texts.join('')).not.toMatch(/beslutat|tilldelat|exebc1/);
  });
});
