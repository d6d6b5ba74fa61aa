/** The drawn map and the projects say the same, and the public parts of the house are as the map promises. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKOUT } from '../support/checkout.ts';

const LANGUAGE = join(CHECKOUT, 'language');
const map = readFileSync(join(LANGUAGE, 'ARCHITECTURE.md'), 'utf8');

const folders = readdirSync(LANGUAGE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const layers = folders.filter((name) => readdirSync(join(LANGUAGE, name)).includes('tsconfig.json'));

function drawnArrows(): readonly string[] {
  return [...map.matchAll(/^ {2}(\w+) --> (\w+)$/gm)].map(([, from, to]) => `${from} --> ${to}`);
}

function projectArrows(): readonly string[] {
  return layers.flatMap((layer) => {
    const project = JSON.parse(readFileSync(join(LANGUAGE, layer, 'tsconfig.json'), 'utf8')) as {
      readonly references?: readonly { readonly path: string }[];
    };
    return (project.references ?? []).map(({ path }) => `${layer} --> ${path.replace('../', '')}`);
  });
}

describe('the map', () => {
  it('draws the arrows that the projects allow', () => {
    expect([...drawnArrows()].sort()).toEqual([...projectArrows()].sort());
  });

  it('has no arrow that is not used', () => {
    const unused = projectArrows().filter((arrow) => {
      const [from, to] = arrow.split(' --> ') as [string, string];
      return !sourcesOf(from).some((text) => text.includes(`/${to}/`));
    });
    expect(unused).toEqual([]);
  });

  it.each(folders)('has a paragraph on %s', (folder) => {
    expect(map).toMatch(new RegExp(`^\\*\\*${folder}\\*\\*`, 'm'));
  });

  it('leaves no loose file beside itself', () => {
    const loose = readdirSync(LANGUAGE, { withFileTypes: true }).filter((entry) => entry.isFile());
    expect(loose.map(({ name }) => name)).toEqual(['ARCHITECTURE.md']);
  });
});

function sourcesOf(layer: string): readonly string[] {
  return readdirSync(join(LANGUAGE, layer), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(LANGUAGE, layer, file), 'utf8'));
}
