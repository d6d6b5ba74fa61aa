/** What a check reads of the words after one of its parameters, and what it does not. */
import { describe, expect, it } from 'vitest';
import {
  number,
  numbers,
  oneOf,
  someOf,
  text,
  texts,
  word,
  words,
  yesNo,
} from '../../language/checks/api/parameters.ts';
import type { ParameterValue } from '../../language/model/index.ts';

const at = 0 as ParameterValue['at'];
const YES: ParameterValue = { type: 'word', value: 'ja', at };
const NO: ParameterValue = { type: 'word', value: 'nej', at };
const PERHAPS: ParameterValue = { type: 'word', value: 'kanske', at };
const TEXT: ParameterValue = { type: 'text', value: 'ja', at };
const FIVE: ParameterValue = { type: 'number', value: 5, at };
const TABLE = { ja: 'yes', nej: 'no' } as const;

describe('a parameter', () => {
  it.each([
    ['a number', number('p'), [FIVE], 5],
    ['a number', number('p'), [TEXT], undefined],
    ['a number', number('p'), [FIVE, FIVE], undefined],
    ['a number', number('p'), [], undefined],
    ['ja or nej', yesNo('p'), [YES], true],
    ['ja or nej', yesNo('p'), [NO], false],
    ['ja or nej', yesNo('p'), [PERHAPS], undefined],
    ['ja or nej', yesNo('p'), [TEXT], undefined],
    ['ja or nej', yesNo('p'), [YES, NO], undefined],
    ['one of some words', oneOf('p', TABLE), [NO], 'no'],
    ['one of some words', oneOf('p', TABLE), [PERHAPS], undefined],
    ['one of some words', oneOf('p', TABLE), [TEXT], undefined],
    ['one of some words', oneOf('p', TABLE), [YES, NO], undefined],
    ['one word', word('p'), [PERHAPS], 'kanske'],
    ['one word', word('p'), [TEXT], 'ja'],
    ['one word', word('p'), [FIVE], undefined],
    ['one word', word('p'), [YES, NO], undefined],
    ['one text', text('p'), [TEXT], 'ja'],
    ['one text', text('p'), [YES], undefined],
    ['one text', text('p'), [TEXT, TEXT], undefined],
    ['words', words('p'), [PERHAPS, TEXT], ['kanske', 'ja']],
    ['words', words('p'), [YES, FIVE], undefined],
    ['texts', texts('p'), [TEXT, TEXT], ['ja', 'ja']],
    ['texts', texts('p'), [TEXT, YES], undefined],
    ['texts', texts('p'), [YES, TEXT], undefined],
    ['numbers', numbers('p'), [FIVE, FIVE], [5, 5]],
    ['numbers', numbers('p'), [FIVE, TEXT], undefined],
    ['numbers', numbers('p'), [TEXT, FIVE], undefined],
    ['some of some words', someOf('p', TABLE), [NO, YES], ['no', 'yes']],
    ['some of some words', someOf('p', TABLE), [NO, PERHAPS], undefined],
  ] as const)('%s', (_, { read }, values, expected) => {
    expect(read(values)).toEqual(expected);
  });
});
