/** The pages of the checks are their tests: each example is judged, and exactly what its comments announce is found. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKOUT } from '../support/checkout.ts';
import { BASE } from '../support/checks/base.ts';
import { saidAbout } from '../support/judged.ts';
import { announced, type Example, examplesOf } from '../support/page.ts';

const CHECKS = join(CHECKOUT, 'language/checks');

const pages = readdirSync(CHECKS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md') && !file.endsWith('.en.md'))
  .sort();

function textsOf(example: Example): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [index, block] of example.blocks.entries()) {
    texts[block.options.get('fil') ?? `exempel${index === 0 ? '' : index}.rutin`] = block.code;
  }
  return texts;
}

describe.each(pages)('%s', (file) => {
  const page = readFileSync(join(CHECKS, file), 'utf8');

  it.each(examplesOf(page).map((example): [string, Example] => [example.title, example]))('%s', (_, example) => {
    const texts = textsOf(example);
    const first = example.blocks[0]?.options;
    const owner = first?.get('ägare');
    const said = saidAbout(first?.has('utan-bas') ? texts : { ...texts, 'bas.rutin': BASE }, {
      asOf: first?.get('datum') ?? '2026-10-05',
      horizonDays: Number(first?.get('horisont') ?? 90),
      ...(owner === undefined ? {} : { ownerOf: () => owner }),
    });
    const expected = Object.entries(texts).flatMap(([name, code]) => announced(name, code));
    expect(said).toEqual([...expected].sort());
  });

  it('shows both what to avoid and what to prefer', () => {
    const kinds = new Set(examplesOf(page).flatMap((example) => example.blocks.map((block) => block.kind)));
    expect([...kinds].sort()).toEqual(['föredra', 'undvik']);
  });
});
