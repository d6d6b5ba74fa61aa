/** What could stand at a caret, shown as |. */
import { describe, expect, it } from 'vitest';
import { type ExpectedAt, expectedAt } from '../../language/grammar/expected-at.ts';
import { KIND_NAMES } from '../../language/grammar/generated/tokens.ts';
import { lex } from '../../language/grammar/lexer.ts';

function at(marked: string): ExpectedAt {
  const offset = marked.indexOf('|');
  return expectedAt(lex(marked.replace('|', '')), offset);
}

function names({ expected }: ExpectedAt): string {
  return expected.length > 60 ? 'any word' : expected.map((kind) => KIND_NAMES[kind]).join(' ');
}

const DECLARATIONS =
  'beställning enhet flöde frånvaro funktion funktionsinkorg förvaltning förväntan huvudman källa lokal person rutin undantag verksamhet';
const UNIT =
  'administreras avvikande del driftläge hsa inkorg intygsbevakning journal logggranskning läsåtkomst nivå område skriver slag stängt öppet';
const INBOX = 'administreras beställning bevakas medlemmar namn';

describe('what could stand there', () => {
  it.each([
    ['|', DECLARATIONS],
    ['enh|', DECLARATIONS],
    ['enhet|', DECLARATIONS],
    ['enhet |', 'NAME'],
    ['enhet X |', 'TEXT {'],
    ['enhet X "Fri|', 'TEXT {'],
    ['enhet X {\n |', `} ${UNIT}`],
    ['enhet X {\n ni|\n slag x\n}', `} ${UNIT}`],
    ['enhet X { del |', 'av'],
    ['enhet X { del av |', 'NAME'],
    ['enhet X { del av Y|', 'NAME'],
    ['enhet X { administreras av a |', `, } ${UNIT}`],
    ['enhet X { administreras av a, |', `NAME } ${UNIT}`],
    ['enhet X { inkorg |', 'meddelande samverkan'],
    ['enhet X { inkorg meddelande { |', `} ${INBOX}`],
    ['enhet X { inkorg meddelande { medlemmar a |', `, } administreras beställning bevakas från medlemmar namn till`],
    ['enhet X { inkorg meddelande { medlemmar a från |', 'DATE'],
    ['enhet X { inkorg meddelande { medlemmar a från 2026-0|', 'DATE'],
    [
      'enhet X { inkorg meddelande { bevakas |',
      'DATE INT av dagligen ersättare fre helgdagar kl lör mån ons sön tis tor',
    ],
    ['enhet X { öppet mån-|', 'fre lör mån ons sön tis tor'],
    ['enhet X { öppet mån 08:|', 'TIME , -'],
    ['enhet X { nivå 5 } |', DECLARATIONS],
    ['enhet X {\ninkorg meddelande {\nbeställning |', 'sammanslagning uppstart'],
    ['undantag från MC-|', 'CLAUSE_ID'],
    ['undantag från MC-1 för X { från 2026-01-01 |', '} avvikelse beslutat från motivering till'],
    ['flöde X { från Y.|', 'NAME meddelande samverkan'],
    ['förväntan |', 'TEXT {'],
    ['förväntan "F" {\n |', 'NAME } ingen motivering personer'],
    ['förväntan "F" {\n a |', ', . bevakas når täcks'],
    ['förväntan "F" {\n a, |', 'NAME når täcks'],
    ['förväntan "F" {\n a når |', 'NAME inte personlig'],
    ['förväntan "F" {\n a når B.samverkan |', 'NAME } den från ingen motivering personer till'],
    ['förväntan "F" {\n a når B.samverkan den |', 'DATE'],
    ['förväntan "F" {\n personer i A |', 'når'],
    ['förväntan "F" {\n B.samverkan bevakas 3 |', 'gång gånger'],
    [
      'enhet A {\n inkorg samverkan {\nmedlemmar\nförväntan, |',
      'NAME } administreras beställning bevakas medlemmar namn',
    ],
    ['person a { uppdrag |', 'any word'],
    ['rutin R { krav A-1 ska { kontroll x { a b, |', 'any word'],
  ])('%s', (text, expected) => {
    expect(names(at(text))).toBe(expected);
  });
});

describe('where the caret is', () => {
  it.each([
    ['enhet |', ['Unit'], 'name'],
    ['enhet X { |', ['Unit'], undefined],
    ['enhet X { del av |', ['Unit', 'PartOf'], 'parent'],
    ['enhet X { administreras av |', ['Unit', 'Administrators', 'PersonItem'], 'person'],
    ['enhet X { inkorg meddelande { medlemmar a från |', ['Unit', 'Inbox', 'Members', 'Membership', 'Period'], 'from'],
    ['rutin R { krav A-1 ska { kontroll |', ['Routine', 'Requirement', 'CheckBinding'], 'check'],
    ['|', [], undefined],
  ])('%s', (text, path, property) => {
    expect([at(text).path, at(text).property]).toEqual([path, property]);
  });

  it('tells which rule would read what', () => {
    const { places } = at('enhet X { inkorg meddelande { medlemmar a, |');
    const person = places.find(({ property }) => property !== undefined);
    expect(person && `${person.rule}.${person.property}`).toBe('Membership.person');
  });

  it.each([
    ['enhet X { ni|', 10],
    ['enhet X { |', 10],
    ['enhet X { slag vård|central }', 15],
    ['undantag från MC-BEV-|', 14],
    ['enhet A { }\nenhet B { ni|', 22],
  ])('the word at %s begins at %i', (text, start) => {
    expect(at(text).start).toBe(start);
  });
});

describe('in comments nothing is expected', () => {
  it.each(['enhet X { // |', 'enhet X { /* |', '/** enhet |'])('%s', (text) => {
    expect(at(text).expected).toEqual([]);
  });

  it.each(['enhet X { /* a */ |', 'enhet X { // a\n |', '/*\nenhet Y {\n*/ enhet X { |'])('but after %j', (text) => {
    expect(names(at(text))).toBe(`} ${UNIT}`);
  });
});

describe('in texts with errors', () => {
  it.each([
    ['enhet X { brevlåda 3\n nivå |', 'INT'],
    ['enhte Y { }\nenhet X { nivå |', 'INT'],
    ['enhet Y {\n nivå 5\nenhet X { nivå |', 'INT'],
    ['enhet X { inkorg meddelande {\n foo\n medlemmar a från |', 'DATE'],
  ])('%j', (text, expected) => {
    expect(names(at(text))).toBe(expected);
  });
});
