/** What is read when a bundle is made is what is read where it runs. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { factsRead } from '../../extension/build/shipped-facts.mts';
import type { FileFacts } from '../../language/model/index.ts';
import { packed, unpacked } from '../../language/services/packed.ts';
import { shippedFacts } from '../../language/services/shipped-facts.ts';

const SERVICES = join(import.meta.dirname, '../../language/services');

/** As a bundle has it. */
async function factsBundled(): Promise<{ readonly text: string; readonly facts: readonly FileFacts[] }> {
  const { outputFiles } = await build({
    stdin: { contents: "export { shippedFacts } from './shipped-facts.ts';", resolveDir: SERVICES, loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [factsRead],
    loader: { '.rutin': 'text' },
  });
  const text = outputFiles[0]?.text ?? '';
  const bundle = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as {
    readonly shippedFacts: typeof shippedFacts;
  };
  return { text, facts: bundle.shippedFacts() };
}

describe('what the shipped routines declare', () => {
  it('is the same in a bundle, which reads none of them', async () => {
    const { text, facts } = await factsBundled();
    expect(shippedFacts().length).toBeGreaterThan(3);
    expect(facts).toStrictEqual(shippedFacts());
    expect(text).not.toContain('language/lowering/');
  });
});

describe('a packed value', () => {
  const again = (value: unknown): unknown => unpacked(packed(value));

  it.each([
    [undefined],
    [null],
    ['å"\n'],
    [[]],
    [{}],
    [[undefined, 1, true, -0.5, '']],
    [{ a: { b: undefined }, c: [null] }],
    [Uint32Array.of(0, 4_294_967_295)],
  ])('%j is the same again', (value) => {
    expect(again(value)).toStrictEqual(value);
  });

  it('is one in all places where it was one', () => {
    const one = { at: 1 };
    const [a, b, c] = again([one, one, { at: 1 }]) as readonly unknown[];
    expect(a).toBe(b);
    expect(c).toEqual(a);
    expect(c).not.toBe(a);
  });

  it('is plain, or is refused', () => {
    expect(() => packed([new Map()])).toThrow('Map');
  });
});
