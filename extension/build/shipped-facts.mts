/** What the shipped routines declare, read when a bundle is made: each run of it would else begin with reading the same texts. */
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const SERVICES = join(import.meta.dirname, '../../language/services');

/** What the program itself makes of them. */
const MAKING = `import { packed } from './packed.ts';
import { shippedFacts } from './shipped-facts.ts';
export const facts = packed(shippedFacts());`;

/** Puts what was read in the place of the reading. */
export const factsRead: Plugin = {
  name: 'shipped facts',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]services[\\/]shipped-facts\.ts$/ }, async () => ({
      contents: [
        "import { unpacked } from './packed.ts';",
        'let made;',
        `export const shippedFacts = () => (made ??= unpacked(${JSON.stringify(await factsNow())}));`,
      ].join('\n'),
      resolveDir: SERVICES,
    }));
  },
};

async function factsNow(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: MAKING, resolveDir: SERVICES, loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
    loader: { '.rutin': 'text' },
  });
  const [{ text } = { text: '' }] = outputFiles;
  const { facts } = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as { readonly facts: string };
  return facts;
}
