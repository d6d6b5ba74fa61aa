/** The report of a region too large for one page: a page to begin at, and pages that between them hold everything. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { region } from '../support/generators/many-units.ts';
import { filesOf, materialOf, textIn } from '../support/generators/material.ts';

const UNITS = 130;

const material = materialOf(region(UNITS));
const files = filesOf(material, ['html']);
const pages = new Map(files.map(({ path }) => [path.replace('rapport/', ''), textIn(files, path)]));
const index = pages.get('index.html') ?? '';
const chapters = [...pages].filter(([name]) => name !== 'index.html').map(([, text]) => text);

function count(texts: readonly string[], part: string | RegExp): number {
  return texts.reduce((sum, text) => sum + text.split(part).length - 1, 0);
}

describe('a region of more units than one page shows', () => {
  it('has a page for each verksamhet, in parts where it is large', () => {
    const titles = chapters.map((text) => /<h1>(.*)<\/h1>/.exec(text)?.[1]);
    expect(titles.sort()).toEqual(['Den lilla', 'Den stora (1 av 2)', 'Den stora (2 av 2)']);
    const linked = [...index.matchAll(/<th scope="row"><a href="([^"]+)">/g)].map(([, href]) => href ?? '');
    expect(linked.map((href) => pages.has(href))).toEqual([true, true, true]);
  });

  it('tells of every unit and every absence once', () => {
    expect(count(chapters, '<article class="unit"')).toBe(UNITS);
    expect(count([index], '<article class="unit"')).toBe(0);
    expect(count(chapters, '<figure class="absence"')).toBe(UNITS);
  });

  it('keeps on the first page what belongs to no verksamhet', () => {
    expect(count([index], '<figure class="absence"')).toBe(1);
    expect(index).toContain('Utan enhet');
  });

  it('shows each finding on a page, and on the first the gravest and how many more there are', () => {
    const open = material.findings.length;
    const ofChapters = count(chapters, '<li class="finding');
    const first = count([index], '<li class="finding');
    const more = Number(/(\d+) fynd till står på/.exec(index)?.[1]);
    expect(open).toBeGreaterThan(200);
    expect(first + more).toBe(open);
    expect(ofChapters).toBeGreaterThanOrEqual(more);
    expect(index.indexOf('<h3>Fel ')).toBeGreaterThan(0);
  });

  it('has a register in which every unit and member can be found, and from which no word can break out', () => {
    const [, text = ''] = /<script type="application\/json" id="register">(.*?)<\/script>/s.exec(index) ?? [];
    const { chapters: places, units } = JSON.parse(text) as {
      chapters: [string, string][];
      units: [number, string, string, string, string][];
    };
    expect(units).toHaveLength(UNITS);
    for (const [nth, id, name, , members] of units) {
      expect(pages.get(places[nth]?.[0] ?? '')).toContain(`<article class="unit" id="${id}"`);
      expect(members).toContain(`nr ${/\d+/.exec(name)?.[0]}.`);
    }
  });

  it('lets each page run its own script and style alone, and reach nothing but the other pages', () => {
    for (const text of pages.values()) {
      const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(text) ?? [];
      const [, script = ''] = /<script>(.*?)<\/script>/s.exec(text) ?? [];
      expect(policy).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
      const links = [...text.matchAll(/ (?:href|src)="([^"#]+)/g)].map(([, href]) => href ?? '');
      expect(links.filter((href) => !pages.has(href))).toEqual([]);
    }
  });

  it('is one page still where a page shows them all', () => {
    expect(filesOf(materialOf(region(100)), ['html'])).toHaveLength(1);
  });
});
