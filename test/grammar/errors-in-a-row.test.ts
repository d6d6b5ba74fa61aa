/** Errors that follow right on one another: one for each cause, whatever stands between them. */
import { describe, expect, it } from 'vitest';
import { parse } from '../../language/grammar/parse.ts';
import { marked, unmarked } from '../support/grammar/marked.ts';

function check(cases: readonly (readonly [name: string, text: string])[]): void {
  it.each(cases)('%s', (_, text) => {
    expect(marked(parse(unmarked(text).text))).toBe(text);
  });
}

describe('lines that cannot be read, one after another, have an error each', () => {
  check([
    ['unknown properties', 'enhet X {\n «telefon» "1"\n «fax» "2"\n nivå 5\n}'],
    ['misspelt properties', 'enhet X {\n inkorg samverkan {\n «medlemar» a\n «bevaks» dagligen\n }\n}'],
    ['unknown, then a wrong value', 'enhet X {\n «telefon» "1"\n nivå «fem»\n}'],
    ['unknown, then a comma missing', 'enhet X {\n «telefon» "1"\n administreras av a «b»\n}'],
    ['then within a block', 'enhet X {\n «telefon» "1"\n inkorg samverkan {\n  medlemmar a «b»\n }\n}'],
    ['declarations with an error each', 'huvudman X { typ «regoin» }\nhuvudman Y { typ «komun» }'],
    ['headers', 'frånvaro a «semster» från 2026-01-01\nfrånvaro b «från» 2026-01-01 { }'],
    ['unknown declarations', '«enhte» X "X" { }\n«enhte» Y "Y" { nivå 5 }\nperson a { }'],
  ]);
});

describe('one cause has one error', () => {
  check([
    ['items of a misspelt property', 'enhet X {\n inkorg samverkan {\n  «medlemar»\n   a,\n   b\n }\n}'],
    ['items as far in as their property', 'enhet X {\n «administrras» av\n a,\n b,\n c\n}'],
    ['a missing brace', 'enhet X {\n inkorg samverkan {\n  medlemmar a\n\n«enhet» Y { }'],
    ['several on one line', 'enhet X { «telefon» "1" fax "2" nivå 5 }'],
    ['prose between declarations', '«bla» bla\nbla bla bla\nenhet X { }'],
  ]);
});
