/** The pages of the checks are their tests: each example is judged, and exactly what its comments announce is found. */
import { describe, expect, it } from 'vitest';
import { judgeable } from '../support/checks/example.ts';
import { pageFiles, pageText } from '../support/checks/pages.ts';
import { saidAbout } from '../support/judged.ts';
import { announced, type Example, examplesOf } from '../support/page.ts';

describe.each(pageFiles)('%s', (file) => {
  const page = pageText(file);

  it.each(examplesOf(page).map((example): [string, Example] => [example.title, example]))('%s', (_, example) => {
    const { own, texts, circumstances } = judgeable(example);
    const expected = Object.entries(own).flatMap(([name, code]) => announced(name, code));
    expect(saidAbout(texts, circumstances)).toEqual([...expected].sort());
  });

  it('shows both what to avoid and what to prefer', () => {
    const kinds = new Set(examplesOf(page).flatMap((example) => example.blocks.map((block) => block.kind)));
    expect([...kinds].sort()).toEqual(['föredra', 'undvik']);
  });
});
