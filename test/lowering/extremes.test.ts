/** What nobody writes is read to its end and said of: a fifth here of what `npm run soak -- extremes` tries, as large as a file may be. */
import { describe, expect, it } from 'vitest';
import { EXTREMES, tryExtreme } from '../support/extremes.ts';

const SHARE = 0.2;

describe('as large as nobody writes it', () => {
  it.each(EXTREMES)(
    '%s',
    (name) => {
      expect(() => tryExtreme(name, SHARE)).not.toThrow();
    },
    120_000,
  );
});
