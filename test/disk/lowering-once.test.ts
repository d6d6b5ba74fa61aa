/** What two versions of a workspace have in common is lowered once. */
import { expect, it } from 'vitest';
import { loweringOnce } from '../../language/disk/input/load.ts';
import { factsOf } from '../../language/lowering/lower.ts';

it('gives the same value for the same file with the same bytes, and for no other', () => {
  const lower = loweringOnce();
  const of = (file: string, text: string) => lower(file, Buffer.from(text, 'utf8'), text);
  const text = 'person exeaa1 "Exempel" {}\n';
  const first = of('a.rutin', text);
  expect(first).toEqual(factsOf('a.rutin', text));
  expect(of('a.rutin', text)).toBe(first);
  expect(of('b.rutin', text)).toEqual(factsOf('b.rutin', text));
  const other = `${text} `;
  expect(of('a.rutin', other)).toEqual(factsOf('a.rutin', other));
  expect(of('a.rutin', text)).toEqual(first);
});
