/** What the lexer makes of characters. */
import { describe, expect, it } from 'vitest';
import { FIRST_KEYWORD, KIND_NAMES } from '../../language/grammar/generated/tokens.ts';
import { docOf, lex, textOf } from '../../language/grammar/lexer.ts';
import { parse } from '../../language/grammar/parse.ts';

const KEYWORDS = KIND_NAMES.slice(FIRST_KEYWORD);

/** `KIND value` for each token; the value of a keyword is left out. */
function tokensOf(text: string): readonly string[] {
  const tokens = lex(text);
  return Array.from({ length: tokens.count }, (_, i) => {
    const kind = KIND_NAMES[tokens.kind[i] ?? 0] ?? '';
    const value = textOf(tokens, i);
    return kind === value ? kind : `${kind} ${value}`;
  });
}

/** `kind «text»` for each error. */
function errorsOf(text: string): readonly string[] {
  return lex(text).errors.map(({ kind, start, end }) => `${kind} «${text.slice(start, end)}»`);
}

describe('words', () => {
  it.each(KEYWORDS)('%s is a keyword, and begins names', (word) => {
    expect(tokensOf(word)).toEqual([word]);
    for (const name of [`${word}x`, `${word}_1`, `${word}2`, `x${word}`]) {
      expect(tokensOf(name)).toEqual([`NAME ${name}`]);
    }
  });

  it.each(KEYWORDS)('%s is the same word decomposed', (word) => {
    expect(tokensOf(word.normalize('NFD'))).toEqual([word]);
    expect(tokensOf(`${word}x`.normalize('NFD'))).toEqual([`NAME ${word}x`]);
  });

  it.each([
    ['Öst_2 é ü _ _1', ['NAME Öst_2', 'NAME é', 'NAME ü', 'NAME _', 'NAME _1']],
    ['A\u030argang', ['NAME Årgang']],
    ['Enhet ENHET', ['NAME Enhet', 'NAME ENHET']],
    ['mån-fre', ['mån', '-', 'fre']],
    ['FristadVC.samverkan', ['NAME FristadVC', '.', 'samverkan']],
  ])('%s', (text, expected) => {
    expect(tokensOf(text)).toEqual(expected);
    expect(errorsOf(text)).toEqual([]);
  });
});

describe('ids', () => {
  it.each([
    ['MC-BEV-03 ÖÅ-1 A-B', ['CLAUSE_ID MC-BEV-03', 'CLAUSE_ID ÖÅ-1', 'CLAUSE_ID A-B']],
    ['MC-BEV-03abc', ['CLAUSE_ID MC-BEV', '-', 'INT 03', 'NAME abc']],
    ['MC-', ['NAME MC', '-']],
    ['Mc-A', ['NAME Mc', '-', 'NAME A']],
    ['hsa SE2321000131-E000000000101}', ['hsa', 'HSA_ID SE2321000131-E000000000101', '}']],
    ['hsa se;1,2//x', ['hsa', 'HSA_ID se;1,2']],
    ['hsa a/b/* x */', ['hsa', 'HSA_ID a/b']],
    ['hsa\n SE1', ['hsa', 'HSA_ID SE1']],
    ['hsa /* x */ SE1', ['hsa', 'HSA_ID SE1']],
    ['hsa\n nivå 5', ['hsa', 'nivå', 'INT 5']],
    ['hsa }', ['hsa', '}']],
    ['hsax SE1', ['NAME hsax', 'NAME SE1']],
  ])('%s', (text, expected) => expect(tokensOf(text)).toEqual(expected));
});

describe('numbers', () => {
  it.each([
    ['2026-07-06 2026-02-30', ['DATE 2026-07-06', 'DATE 2026-02-30']],
    ['08:00 24:30', ['TIME 08:00', 'TIME 24:30']],
    ['08:00-17:00', ['TIME 08:00', '-', 'TIME 17:00']],
    ['232100-0131', ['ORGANISATION_NUMBER 232100-0131']],
    ['0 007 1490', ['INT 0', 'INT 007', 'INT 1490']],
    ['12345678 20261399', ['INT 12345678', 'INT 20261399']],
    ['20260706-1234', ['INT 20260706', '-', 'INT 1234']],
    ['2026-07-061', ['INT 2026', '-', 'INT 07', '-', 'INT 061']],
    ['3abc', ['INT 3', 'NAME abc']],
    ['2026-11-1O', ['INT 2026', '-', 'INT 11', '-', 'INT 1', 'NAME O']],
  ])('%s', (text, expected) => {
    expect(tokensOf(text)).toEqual(expected);
    expect(errorsOf(text)).toEqual([]);
  });

  it.each([
    ['2026-7-6', 'DATE 2026-07-06', 'date-shape'],
    ['2026/07/06', 'DATE 2026-07-06', 'date-shape'],
    ['2026.07.06', 'DATE 2026-07-06', 'date-shape'],
    ['20260706', 'DATE 2026-07-06', 'date-shape'],
    ['8:00', 'TIME 08:00', 'time-shape'],
    ['8.00', 'TIME 08:00', 'time-shape'],
    ['08.00', 'TIME 08:00', 'time-shape'],
    ['08:00:00', 'TIME 08:00', 'time-shape'],
    ['8:5', 'TIME 08:05', 'time-shape'],
  ])('%s is read as %s', (text, token, kind) => {
    expect(tokensOf(text)).toEqual([token]);
    expect(errorsOf(text)).toEqual([`${kind} «${text}»`]);
  });
});

describe('texts', () => {
  it.each([
    ['"Exempel Ett"', 'Exempel Ett'],
    ['""', ''],
    ['"a \\"b\\" \\\\ c\\nd"', 'a "b" \\ c\nd'],
    ['"C:\\temp"', 'C:\\temp'],
    ['"// inte en kommentar”"', '// inte en kommentar”'],
    ['"A\u030a"', 'Å'],
  ])('%s', (text, value) => {
    expect(tokensOf(text)).toEqual([`TEXT ${value}`]);
    expect(errorsOf(text)).toEqual([]);
  });

  it.each([
    ['”Ett”', ['TEXT Ett'], 'quotes «”Ett”»'],
    ['“Ett”', ['TEXT Ett'], 'quotes «“Ett”»'],
    ['’Ett’', ['TEXT Ett'], 'quotes «’Ett’»'],
    ["'Ett'", ['TEXT Ett'], "quotes «'Ett'»"],
    ['“Ett" {', ['TEXT Ett', '{'], 'quotes «“Ett"»'],
    ['"Ett” {', ['TEXT Ett', '{'], 'quotes «"Ett”»'],
    ['"Ett', ['TEXT Ett'], 'unterminated-text «"Ett»'],
    ['"Ett {\nav', ['TEXT Ett', '{', 'av'], 'unterminated-text «"Ett»'],
    ['"Ett\\\nav', ['TEXT Ett\\', 'av'], 'unterminated-text «"Ett\\»'],
    ['"Ett\r\nav', ['TEXT Ett', 'av'], 'unterminated-text «"Ett»'],
  ])('%j is mended', (text, tokens, error) => {
    expect(tokensOf(text)).toEqual(tokens);
    expect(errorsOf(text)).toEqual([error]);
  });
});

describe('what the language does not know', () => {
  it.each([
    ['a;b', ['NAME a', 'NAME b'], ['bad-character «;»']],
    ['a;;:b', ['NAME a', 'NAME b'], ['bad-character «;;:»']],
    ['a ; ; b', ['NAME a', 'NAME b'], ['bad-character «;»', 'bad-character «;»']],
    ['a\u200bb', ['NAME a', 'NAME b'], ['invisible-character «\u200b»']],
    ['a / b', ['NAME a', 'NAME b'], ['bad-character «/»']],
    ['mån–fre', ['mån', '- –', 'fre'], ['dash «–»']],
    ['😀', [], ['bad-character «😀»']],
    ['”””', [], ['bad-character «”””»']],
  ])('%j', (text, tokens, errors) => {
    expect(tokensOf(text)).toEqual(tokens);
    expect(errorsOf(text)).toEqual(errors);
  });

  it('marks the token that follows', () => {
    expect([...lex('a ; b c').afterBad]).toEqual([1]);
  });
});

describe('what is passed over', () => {
  it('the byte order mark at the start, and there alone it stands for nothing', () => {
    const { declarations, errors } = parse('\ufeffenhet X { nivå 5 }');
    expect([declarations.length, errors]).toEqual([1, []]);
  });

  it.each(['\n', '\r\n', '\r', ' ', '\t', '\u00a0', ' // x\n', ' // x\r', ' /* x\n */ ', '/**/'])('%j', (gap) => {
    expect(tokensOf(['enhet', 'X', '{', '}'].join(gap))).toEqual(['enhet', 'NAME X', '{', '}']);
  });

  it('a comment that does not end', () => {
    expect(tokensOf('a /* b')).toEqual(['NAME a']);
    expect(errorsOf('a /* b')).toEqual(['unterminated-comment «/*»']);
  });
});

describe('documentation', () => {
  it.each([
    ['/** om X */ enhet X', '/** om X */'],
    ['/** ett */ /** två */\nenhet X', '/** två */'],
    ['/** ett */ // rad\nenhet X', '/** ett */'],
    ['/* ett */ enhet X', undefined],
    ['/**/ enhet X', undefined],
    ['enhet /** ett */ X', undefined],
  ])('%j', (text, expected) => {
    const doc = docOf(lex(text), 0);
    expect(doc && text.slice(doc.start, doc.end)).toBe(expected);
  });

  it('belongs to the token that follows', () => {
    const text = 'enhet X { }\n/** om Y */ enhet Y { }';
    expect(docOf(lex(text), 4)).toEqual({ token: 4, start: 12, end: 23 });
  });
});

describe('offsets', () => {
  it('cover the text as it stands', () => {
    const text = '\ufeffenhet A\u030a "x\\"y" {\r\n  stängt 2026-7-6\r\n}';
    const { start, end, count } = lex(text);
    const raw = Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
    expect(raw).toEqual(['enhet', 'A\u030a', '"x\\"y"', '{', 'stängt', '2026-7-6', '}']);
  });

  it('end in the end of the text', () => {
    const { start, end, count } = lex('enhet  ');
    expect([start[count], end[count]]).toEqual([7, 7]);
  });
});
