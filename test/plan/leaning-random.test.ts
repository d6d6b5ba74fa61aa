/** A version that leans on another is compared with it just as one that stands by itself, whatever has changed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regionFiles } from '../bench/region.ts';
import { Dice, spoiled } from '../support/dice.ts';
import { broken, edited, small, type Texts } from '../support/edits.ts';
import { told } from '../support/leaning.ts';

const RUNS = Number(process.env['LEANING_CASES'] ?? 60);

const region: Texts = Object.fromEntries([...regionFiles(6, 2)].map(({ path, text }) => [path, text]));

/** What else people do: someone or something gets another name, an HSA-id moves, a line goes. */
function renamed(texts: Texts, dice: Dice): Texts {
  const name = dice.pick(Object.keys(texts));
  const text = texts[name] ?? '';
  const kind = dice.below(4);
  const known = dice.pick(['exeet1', 'p1x1', 'E1', 'FristadVC']);
  if (kind === 0) return { ...texts, [name]: text.replaceAll(known, 'exezz8') };
  if (kind === 1) return { ...texts, [name]: text.replace(/hsa SE\S+/, `hsa SE0000000000-${dice.below(9)}AAA`) };
  if (kind === 2) return { ...texts, [name]: spoiled(text, dice) };
  const lines = text.split('\n');
  lines.splice(dice.below(lines.length), 1);
  return { ...texts, [name]: lines.join('\n') };
}

describe('a version that leans on an older one', () => {
  it('differs from it in what one that stands by itself does', { timeout: 60_000 + 2000 * RUNS }, () => {
    const property = fc.property(fc.integer(), (seed) => {
      const dice = new Dice(seed);
      const before = dice.pick([broken, small, region]);
      let after = before;
      for (let left = dice.below(3); left >= 0; left--) {
        after = dice.next() < 0.5 ? edited(after, dice) : renamed(after, dice);
      }
      const isRutin = ([file]: readonly [string, string]): boolean => file.endsWith('.rutin');
      const [old, now] = [before, after].map((texts) => Object.fromEntries(Object.entries(texts).filter(isRutin)));
      expect(told(old ?? {}, now ?? {}, true)).toBe(told(old ?? {}, now ?? {}, false));
      expect(told(now ?? {}, old ?? {}, true)).toBe(told(now ?? {}, old ?? {}, false));
    });
    fc.assert(property, { numRuns: RUNS, seed: 20_261_130 });
  });
});
