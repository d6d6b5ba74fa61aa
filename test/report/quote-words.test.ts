/** Two wordings side by side, word by word. */
import { describe, expect, it } from 'vitest';
import { quoteWords } from '../../language/report/routines/quote-words.ts';
import { Dice } from '../support/dice.ts';

/** As it is shown in a terminal. */
function shown(before: string, after: string): string {
  const marks = { same: ['', ''], removed: ['[−', '−]'], added: ['[+', '+]'] } as const;
  return quoteWords(before, after)
    .map(({ kind, text }) => `${marks[kind][0]}${text}${marks[kind][1]}`)
    .join('');
}

describe('two wordings', () => {
  it.each([
    ['Inkorgen bevakas 3 gånger.', 'Inkorgen bevakas 2 gånger.', 'Inkorgen bevakas [−3−][+2+] gånger.'],
    ['Alla ska läsa.', 'Alla ska läsa och svara.', 'Alla ska läsa[+ och svara+].'],
    ['Alla ska läsa och svara.', 'Alla ska läsa.', 'Alla ska läsa[− och svara−].'],
    ['Giltig till: 2026-11-14', 'Giltig till: 2028-12-14', 'Giltig till: [−2026-11-14−][+2028-12-14+]'],
    ['Version 3.0, kl 08:15.', 'Version 4.0, kl 08:30.', 'Version [−3.0−][+4.0+], kl [−08:15−][+08:30+].'],
    ['Det här är lika.', 'Det här är lika.', 'Det här är lika.'],
  ])('%s → %s', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it('that are replaced on both sides of a blank are one replacement', () => {
    expect(shown('Bevakas var fjärde timme av någon utsedd.', 'Bevakas två gånger dagligen av någon utsedd.')).toBe(
      'Bevakas [−var fjärde timme−][+två gånger dagligen+] av någon utsedd.',
    );
  });

  it('with little in common stand whole, one after the other', () => {
    expect(shown('Alla ska vara snälla.', 'Inkorgen bevakas dagligen.')).toBe(
      '[−Alla ska vara snälla.−][+Inkorgen bevakas dagligen.+]',
    );
  });

  it('can always be read back, with nothing lost on either side', () => {
    const dice = new Dice(7);
    const words = ['ska', 'inte', 'bevakas', 'två', 'gånger', 'åä', '–', '3', '\n', '.', 'dagligen'];
    for (let turn = 0; turn < 300; turn++) {
      const sentence = (): string => Array.from({ length: dice.below(9) }, () => dice.pick(words)).join(' ');
      const [before, after] = [sentence(), sentence()];
      const parts = quoteWords(before, after);
      const without = (kind: string): string =>
        parts
          .filter((part) => part.kind !== kind)
          .map(({ text }) => text)
          .join('');
      expect([without('added'), without('removed')]).toEqual([before, after]);
    }
  });
});
