/** Words that the language has had since names were given: keywords only where they can stand as such, names elsewhere. */
import { describe, expect, it } from 'vitest';
import { problemInWords } from '../../language/checks/index.ts';
import { KIND_NAMES, SOFT_KEYWORDS } from '../../language/grammar/generated/tokens.ts';
import { parse } from '../../language/grammar/parse.ts';
import { factsOf } from '../../language/lowering/lower.ts';
import { plainTree, readWithLangium } from '../support/grammar/langium.ts';
import { outline } from '../support/grammar/marked.ts';
import { saidAbout } from '../support/judged.ts';

const words = [...SOFT_KEYWORDS].map((kind) => KIND_NAMES[kind] as string);

/** Everything that can be named, named by one word, and every free word. */
function named(word: string): string {
  return `huvudman ${word}H "H" { typ region }
verksamhet ${word} "V" { del av ${word}H }
enhet ${word}E "E" {
    del av ${word}
    slag ${word}
    administreras av ${word}, exeet1
    inkorg samverkan { medlemmar ${word} bevakas dagligen av ${word} ersättare funktion ${word}F, ${word} }
    läsåtkomst { via ${word} personer ${word} }
}
funktion ${word}F "F" { vid ${word}E bemannas av ${word} }
person ${word} "P" { uppdrag ${word} vid ${word} uppdrag ${word} ${word} vid ${word}E }
frånvaro ${word} semester från 2026-01-01 till 2026-01-02 { ombud ${word} beslutat av ${word} }
flöde ${word} "F" { från personlig ${word} till ${word}E.samverkan kanal ${word} innehåll ${word} }
undantag från A-1 för ${word} { motivering "x" beslutat av ${word} }
lokal rutin ${word} "R" {
    gäller ${word}, ${word}E
    krav A-1 ska { avsnitt "A" citat "B" kontroll ${word} { ${word} ${word}, ${word} } }
}
källa ${word} "K" { uppdaterad 2026-01-01 }
förväntan "F" { personer i ${word} når ${word}E.samverkan ingen utanför ${word} når personlig ${word} }
`;
}

it('are these', () => {
  const expected = ['den', 'ersätter', 'förväntan', 'i', 'ingen', 'når', 'som', 'täcks', 'upphävd', 'utanför', 'utgår'];
  expect(words.sort()).toEqual([...expected, 'övrigt'].sort());
});

describe.each([...words, 'ersättermannen', 'utgårdal'])('%s', (word) => {
  it('is a name wherever names stand, to both parsers', () => {
    const text = named(word).replace(`uppdrag ${word} ${word}`, `uppdrag ${word}`);
    const derived = parse(text);
    expect(derived.errors).toEqual([]);
    expect(readWithLangium(text)).toEqual({ tree: plainTree(derived), errors: [] });
  });

  it('is told of as any other name is', () => {
    const ordinary = 'vanligtnamn';
    const said = (name: string): readonly string[] => saidAbout({ 'a.rutin': named(name) }, { asOf: '2026-01-01' });
    expect(said(word)).toEqual(said(ordinary));
  });
});

describe('as keywords', () => {
  it('begin the next property after a list of names, with a comma after it or without', () => {
    for (const comma of ['', ',']) {
      const text = `lokal rutin L "L" { gäller A, B${comma}
        ersätter "1" i övrigt som "1" utgår A-1, A-2 upphävd 2026-01-01 beslut "b" }`;
      expect(parse(text).errors).toEqual([]);
      expect(outline(parse(text))).toBe('Routine(AppliesTo Replaces Inherits Dropped Repealed)');
    }
  });

  it.each([
    ['ersätter', 'en text inom citattecken'],
    ['i övrigt "1"', 'som'],
    ['utgår', 'ett krav-id som MC-BEV-03'],
    ['upphävd beslut "x"', 'ett datum som 2026-07-06'],
  ])('%s is told what it lacks', (line, lacks) => {
    const { problems } = factsOf('a.rutin', `rutin R "R" {\n    gäller A\n    ${line}\n    version "1"\n}`);
    const [message, ...more] = problems.map((problem) => problemInWords(problem).sv);
    expect(more).toEqual([]);
    expect(message).toContain(lacks);
  });
});
