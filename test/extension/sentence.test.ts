/** Whoever has typed no command is told no options: what the command line says is cut to what goes for the editor. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../extension/src/sentence.mts';

describe('what the command line says', () => {
  it.each([
    ['rutin: /nu.json finns inte. Ange filen med nuläget efter --current.', '/nu.json finns inte.'],
    [
      'rutin: /nu.json does not exist. Name the file with the current state after --current.',
      '/nu.json does not exist.',
    ],
    [
      'rutin: ny.rutin innehåller ingen rutin. Ange filen med den nya versionen efter --routine.',
      'ny.rutin innehåller ingen rutin.',
    ],
    [
      'rutin: Ingen enhet heter Fristd. Menade du FristadVC? Se rutin graph --help.',
      'Ingen enhet heter Fristd. Menade du FristadVC?',
    ],
    ['en rad före\nrutin: Mappen går inte att skriva till.\n', 'Mappen går inte att skriva till.'],
    ['rutin: Flaggan --out behövs.', 'Flaggan --out behövs.'],
    ['', ''],
  ])('%s', (said, sentence) => {
    expect(sentenceOf(said)).toBe(sentence);
  });
});
