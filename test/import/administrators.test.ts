/** Administrators in lists of members: the declarations have no days for them, so one for a time is never written as one for ever. */
import { describe, expect, it } from 'vitest';
import { removeFolders } from '../support/cli.ts';
import { members, SHARED } from '../support/imported.ts';

removeFolders();

const ON_DAY = ['--datum', '2026-11-21'];

async function written(head: string, row: string) {
  const { texts, out, code } = await members(`${head}\n${SHARED};${row}\n`, 'medlemmar.csv', ...ON_DAY);
  return { out, code, isThere: texts['enheter.rutin']?.includes('administreras av exeet1') === true };
}

describe.each([
  ['a role', 'Inkorg;VGR-id;Roll;Från;Till', 'exeet1;Administratör'],
  ['a permission', 'Inkorg;VGR-id;Behörighet;Från;Till', 'exeet1;Ägare'],
])('an administrator by %s', (_, head, row) => {
  it.each([
    ['no days', ';'],
    ['a first day that has come', '2026-01-01;'],
    ['a date that means no end', ';2099-12-31'],
  ])('with %s is written', async (_day, days) => {
    const { isThere, code } = await written(head, `${row};${days}`);
    expect([isThere, code]).toEqual([true, 0]);
  });

  it.each([
    ['a last day', ';2027-03-01', '2027-03-01'],
    ['a first day that has not come', '2027-03-01;', '2027-03-01'],
  ])('with %s is left out and told of', async (_day, days, told) => {
    const { isThere, out, code } = await written(head, `${row};${days}`);
    expect(out.replace(/\s+/g, ' ')).toContain('En administratör har inga dagar i deklarationerna, och');
    expect(out).toContain(told);
    expect([isThere, code]).toEqual([false, 1]);
  });

  it('with days that are over is left out as the row says', async () => {
    const { isThere, out, code } = await written(head, `${row};;2025-03-01`);
    expect(out.replace(/\s+/g, ' ')).toContain('Raden gäller inte: Till är ”2025-03-01”');
    expect([isThere, code]).toEqual([false, 0]);
  });
});

it('a member with a last day is written with it', async () => {
  const text = `Inkorg;VGR-id;Roll;Till\n${SHARED};exeet1;Medlem;2027-03-01\n`;
  const { texts, code } = await members(text, 'medlemmar.csv', ...ON_DAY);
  expect(texts['enheter.rutin']).toContain('exeet1 till 2027-03-01');
  expect(code).toBe(0);
});
