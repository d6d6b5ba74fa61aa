/** `npm run soak -- extremes`: what nobody writes, as large as a file may be. */
import { EXTREMES, tryExtreme } from '../../support/extremes.ts';
import { type Asked, type Outcome, type Part, tried } from '../part.ts';

function run(asked: Asked): Promise<Outcome> {
  const names = EXTREMES.filter((name) => asked.only === undefined || name === asked.only);
  return tried({ ...asked, cases: Math.min(asked.cases, names.length) }, (seed) => {
    const name = names[(seed - asked.seed) % names.length] as string;
    const begun = Date.now();
    try {
      tryExtreme(name, 1);
      asked.tell(`${name}: ${((Date.now() - begun) / 1000).toFixed(1)} s`);
      return undefined;
    } catch (fault) {
      return `${name}: ${(fault as Error).message}`;
    }
  });
}

export const extremes: Part = {
  name: 'extremes',
  holds:
    'lines of 10 MB, a million declarations or wrong words, 100 000 levels: read to their end and said of; a case is a text',
  run,
};
