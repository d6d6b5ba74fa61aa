/** The handbook: everything that can be asked about has its page, and every link leads somewhere. */
import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SECTIONS } from '../../docs/site/book/chapters.ts';
import { wordAddresses } from '../../docs/site/book/made/language.ts';
import { checkPage, codePage, partPage } from '../../docs/site/book/made/paths.ts';
import { settingNames } from '../../docs/site/book/made/settings.ts';
import { checks } from '../../language/checks/index.ts';
import { registry } from '../../language/cli/commands/registry.ts';
import { askable } from '../../language/reference/index.ts';
import { knownCodes } from '../../language/report/explain/explanation.ts';
import { CHECKOUT } from '../support/checkout.ts';
import { workspaceOf } from '../support/judged.ts';
import { checkoutSite } from '../support/site.ts';

const { files, pages } = await checkoutSite();
const documents = [...files].filter(([path]) => path.endsWith('.html'));
/** The pages that are read; the others are frames in one of them. */
const html = documents.filter(([path]) => !path.startsWith('playground/'));
/** Files that are bundled or copied beside the pages. */
const BESIDE = /^(?:site\.(?:css|js)|theme\.js|icon\.svg|images\/[\w-]+\.png|playground\/[\w.-]+)$/;

function has(path: string, text: string): boolean {
  return files.get(path)?.includes(text) === true;
}

describe('has a page for', () => {
  it('every word of the language, in Swedish and in English, and every parameter', () => {
    const parameters = [...files].filter(([path]) => path.startsWith('kontroller/')).map(([, text]) => text);
    for (const language of ['sv', 'en'] as const) {
      const told = new Map(wordAddresses(language).map(({ title, to }) => [title, to]));
      const missing = askable().filter(
        (word) => !told.has(word) && !parameters.some((text) => text.includes(`<code>${word}</code>`)),
      );
      expect(missing).toEqual([]);
      for (const [title, to] of told) {
        const [path = '', id] = to.split('#');
        expect(has(path, id === undefined ? title : `id="${id}"`), `${title}: ${to}`).toBe(true);
      }
    }
  });

  it.each(['sv', 'en'] as const)('every clause and rule, in %s', (language) => {
    const codes = knownCodes(workspaceOf({}));
    expect(codes.length).toBeGreaterThan(300);
    const pageOf = (code: string) => codePage(code, language);
    expect(codes.filter((code) => !has(pageOf(code), `<h1 id="`) || !has(pageOf(code), code))).toEqual([]);
  });

  it.each([
    ['sv', 'Det som kan ställas in', 'Så här i stället'],
    ['en', 'What can be set', 'Like this instead'],
  ] as const)('every check, in %s', (language, heading, label) => {
    const lacking = checks.filter(({ name }) => {
      const path = checkPage(name, language);
      return (
        !has(path, `kontroll ${name}`) ||
        !has(path, heading) ||
        !has(path, label) ||
        !has(path, `<html lang="${language}"`)
      );
    });
    expect(lacking.map(({ name }) => name)).toEqual([]);
  });

  it('every command, in Swedish and in English', () => {
    for (const language of ['sv', 'en'] as const) {
      const missing = registry.filter(({ name }) => !has(partPage('commands', language, name), `rutin ${name} `));
      expect(missing.map(({ name }) => name)).toEqual([]);
    }
  });

  it('every setting', () => {
    expect(settingNames.filter((name) => !has(partPage('settings', 'sv'), `>${name}</h3>`))).toEqual([]);
  });

  it('every chapter, and every chapter has its place', () => {
    const listed = Object.values(SECTIONS).flatMap((sections) => sections.flatMap(({ chapters }) => chapters));
    expect(listed.filter(({ path }) => !files.has(path))).toEqual([]);
    const written = ['docs/sv', 'docs/en'].flatMap((folder) =>
      readdirSync(join(CHECKOUT, folder)).map((name) => `${folder}/${name}`),
    );
    const named = listed.map(({ file }) => file);
    expect(written.filter((file) => !named.includes(file))).toEqual([]);
  });
});

describe('a page', () => {
  it('has one main heading and says its language', () => {
    const odd = html.filter(([, text]) => text.match(/<h1\b/g)?.length !== 1 || !/<html lang="(?:sv|en)"/.test(text));
    expect(odd.map(([path]) => path)).toEqual([]);
    expect(html).toHaveLength(pages.length);
  });

  it('links to what there is, and to places in it', () => {
    const ids = new Map(
      html.map(([path, text]) => [path, new Set([...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))]),
    );
    const dead = documents.flatMap(([path, text]) =>
      [...text.matchAll(/ (?:href|src)="([^"]*)"/g)].flatMap(([, link = '']) => {
        const [to = '', anchor] = decodeURI(link).split('#');
        const target = to === '' ? path : posix.normalize(posix.join(posix.dirname(path), to));
        if (link.startsWith('/')) return [`${path}: ${link}`];
        const found = ids.get(target);
        if (found === undefined) return files.has(target) || BESIDE.test(target) ? [] : [`${path}: ${link}`];
        const isThere = anchor === undefined || found.has(decodeURIComponent(anchor));
        return isThere ? [] : [`${path}: ${link}`];
      }),
    );
    expect(dead).toEqual([]);
  });

  it('fetches nothing from anywhere else, and runs nothing that is not a file', () => {
    for (const [path, text] of documents) {
      expect(text, path).toMatch(
        /http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self';/,
      );
      expect(text.match(/connect-src ([^;]*)/)?.[1] ?? "'self'", path).toBe("'self'");
      expect(text, path).not.toMatch(/ (?:src|href)="(?:https?:)?\/\//);
      expect(text, path).not.toMatch(/<script(?![^>]* src=)|<[^>]* (?:on\w+|style)=/);
    }
  });
});

it('is the same, byte for byte, when it is made again', async () => {
  expect([...(await checkoutSite()).files]).toEqual([...files]);
});
