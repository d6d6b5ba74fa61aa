/** `npm run soak -- oracle`: random regions, each judged by the oracle and by the program. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../../language/api/index.ts';
import { caseText, differences, minimised } from '../../oracle/compare.ts';
import { randomRegion } from '../../oracle/generate.ts';
import { CHECKOUT } from '../../support/checkout.ts';
import { Dice } from '../../support/dice.ts';
import { type Part, tried } from '../part.ts';

export const oracle: Part = {
  name: 'oracle',
  holds: 'a slow reckoning day by day and the program find the same in a region; a case is a region',
  run: (asked) =>
    tried(asked, (seed) => {
      const region = randomRegion(new Dice(seed));
      if (differences(check, region).length === 0) return undefined;
      const smaller = minimised(check, region);
      const kept = join('test/oracle/cases', `${seed}.rutin`);
      writeFileSync(join(CHECKOUT, kept), caseText(smaller));
      return `${differences(check, smaller).join('\n  ')}\n  kept as ${kept}`;
    }),
};
