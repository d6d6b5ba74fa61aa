/** A facit of a region that is not what is declared is told in one pass, however many persons it is about. */
import { expect, it } from 'vitest';
import { differenceText } from '../../language/report/access/facit-difference.ts';
import { plain } from '../../language/report/terminal/paint.ts';
import { sessionOf } from '../support/editing/session.ts';

const MANY = 1000;

it('is looked through a few times for all persons, not once for each', () => {
  let looks = 0;
  const changes = Array.from({ length: MANY }, (_, i) => {
    const line = { inbox: 'E.samverkan', person: `exee${i}`, how: 'medlem', days: 'tills vidare', given: 'a.rutin: x' };
    const change = { action: 'remove', before: line, after: undefined, mark: undefined } as const;
    return Object.defineProperty({ ...change, person: line.person }, 'person', {
      get: () => {
        looks++;
        return line.person;
      },
    });
  });
  const page = { language: 'sv', width: 100, paint: plain } as const;
  const text = differenceText(sessionOf({}).ws, { path: 'a.facit', command: 'rutin access' }, changes, page);
  expect(text.match(/− E\.samverkan: medlem tills vidare/gu)).toHaveLength(MANY);
  expect(looks).toBeLessThan(10 * MANY);
});
