/** What is offered comes in one order, and where there is more than is told the same is left out, whatever was read first. */
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../../language/checks/index.ts';
import { completionAt } from '../../../language/lsp/completion/completion.ts';
import { Session } from '../../../language/services/session.ts';
import { parseDay } from '../../../language/time/index.ts';

type Files = readonly (readonly [string, string])[];

const FEW: Files = [
  [
    'b.rutin',
    'enhet Bvc "B" { inkorg meddelande { } }\nenhet Avc "A" { inkorg samverkan { } }\nperson exebe1 "Exempel Be" { }\n',
  ],
  [
    'a.rutin',
    'huvudman Cvc "C" { typ region }\nflöde Ff "F" { }\nflöde Fd "D" { }\nfunktion Fu "Fu" { }\nperson exeal1 "Exempel Al" { }\n',
  ],
  [
    'c.rutin',
    'förvaltning Dvc "D" { }\nflöde Fe "E" { }\nenhet Aavc "Aa" { inkorg meddelande { } }\nfunktion Fa "Fa" { }\n',
  ],
];

/** More than are told, each file with its own. */
const MANY: Files = Array.from({ length: 400 }, (_, index) => {
  const number = String((index * 257) % 400).padStart(3, '0');
  const chief = index % 100 === 0 ? '{ uppdrag enhetschef vid V000 }' : '{ }';
  const lines = [
    `enhet V${number} "V" { inkorg meddelande { } }`,
    `verksamhet W${number} "W" { }`,
    `funktion Fu${number} "Fu" { }`,
    `flöde Fl${number} "Fl" { }`,
    `person exe${number} "Exempel" ${chief}`,
  ];
  return [`${number}.rutin`, lines.join('\n')];
});

function offered(files: Files, marked: string): readonly string[] {
  const asOf = parseDay('2026-10-05') ?? 0;
  const session = new Session({ checks: allChecks, asOf, horizonDays: 90, language: 'sv' });
  for (const [file, text] of files) session.setText(file, text);
  const offset = marked.indexOf('¦');
  session.open('ny.rutin', marked.replace('¦', ''));
  session.analysis.settle();
  return completionAt(session, 'ny.rutin', offset).items.map(({ label }) => label);
}

const PLACES = {
  'a part': 'person exenn1 "N" { uppdrag läkare vid ¦',
  'what it is part of': 'enhet N "N" { del av ¦',
  'an inbox': 'flöde N "N" { från ¦',
  'a function': 'enhet N "N" { inkorg meddelande { bevakas dagligen av funktion ¦',
  'what an exception is for': 'undantag från MC-BEV-03 för ¦',
  'a person': 'enhet N "N" { administreras av ¦',
};

describe.each(Object.entries(PLACES))('where %s is to be named', (_, marked) => {
  it.each([
    ['few', FEW],
    ['many', MANY],
  ])('%s names come in one order', (_many, files) => {
    expect(offered([...files].reverse(), marked)).toEqual(offered(files, marked));
  });
});

/** The names that begin with a letter and a number, from the first. */
function numbered(letters: string, count: number, after = ''): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${letters}${String(index).padStart(3, '0')}${after}`);
}

describe('what is offered', () => {
  it('comes by name, each kind by itself', () => {
    const parts = ['Aavc', 'Avc', 'Bvc', 'Cvc', 'Dvc'];
    const inboxes = ['Aavc.meddelande', 'Avc.samverkan', 'Bvc.meddelande'];
    const others = ['Fd', 'Fe', 'Ff', 'exeal1', 'exebe1'];
    expect(offered(FEW, PLACES['what an exception is for'])).toEqual([...parts, ...inboxes, ...others]);
  });

  it('is the first by name where there is more than is told', () => {
    expect(offered(MANY, PLACES['a part'])).toEqual(numbered('V', 200));
    expect(offered(MANY, PLACES['what it is part of'])).toEqual(numbered('W', 200));
    expect(offered(MANY, PLACES['an inbox'])).toEqual(numbered('V', 200, '.meddelande'));
  });

  it('is of persons the first who may do it, before others by name', () => {
    const chiefs = ['exe000', 'exe100', 'exe200', 'exe300'];
    const others = numbered('exe', 400).filter((name) => !chiefs.includes(name));
    expect(offered(MANY, PLACES['a person'])).toEqual([...chiefs, ...others].slice(0, 200));
  });
});

it('what a part may be part of comes with the nearest kind first', () => {
  const files: Files = [
    ['a.rutin', 'huvudman Ah "H" { typ region }\nförvaltning Bf "F" { del av Ah }\nverksamhet Cv "V" { del av Bf }\n'],
  ];
  expect(offered(files, 'enhet Ny "Ny" { del av ¦ }').slice(0, 3)).toEqual(['Cv', 'Bf', 'Ah']);
});
