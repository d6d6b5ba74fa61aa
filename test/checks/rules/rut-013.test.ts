/** RUT-013: how persons are named. */
import { describe, expect, it } from 'vitest';
import { marked } from '../../support/checks/rules.ts';

describe('RUT-013', () => {
  it.each([
    ['abc1', false],
    ['abcdef123', false],
    ['ab1', true],
    ['abcdefg1', true],
    ['abc', true],
    ['abc1234', true],
    ['abå1', true],
    ['Abc1', true],
    ['abc_1', true],
  ])('%s', (name, isSaid) => {
    const text = `person ${name} "Exempel" { uppdrag läkare vid Verksamheten }`;
    expect(marked(text)).toEqual(isSaid ? [`RUT-013 ${name}`] : []);
  });
});
