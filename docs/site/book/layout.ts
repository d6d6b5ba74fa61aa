/** The frame of a page: head, contents, what stands on it, and the way on. */
import type { Language } from '../../../language/model/index.ts';
import { say } from '../../../language/words/index.ts';
import { SECTIONS } from './chapters.ts';
import { type Drawn, hrefFrom } from './draw.ts';
import { escaped } from './html.ts';
import type { Page } from './page.ts';

/** Nothing is fetched from anywhere else, and no script or style runs that is not a file of the site. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

export interface Frame {
  /** More of the policy, for a page with a program on it. */
  readonly policy?: string;
  readonly styles?: readonly string[];
  readonly scripts?: readonly string[];
  /** The class of the body. */
  readonly kind?: string;
}

export function framed(page: Page, { html, headings }: Drawn, frame: Frame = {}): string {
  const { path, language, title } = page;
  const to = (target: string): string => hrefFrom(path, `/${target}`);
  const styles = ['site.css', ...(frame.styles ?? [])].map((one) => `<link rel="stylesheet" href="${to(one)}">`);
  const scripts = ['theme.js', 'site.js', ...(frame.scripts ?? [])].map(
    (one) => `<script ${one === 'theme.js' ? '' : 'defer '}src="${to(one)}"></script>`,
  );
  return `<!DOCTYPE html>
<html lang="${language}" data-root="${to('')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${frame.policy ?? POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)} – Rutin</title>
<link rel="icon" href="${to('icon.svg')}" type="image/svg+xml">
${[...styles, ...scripts].join('\n')}
</head>
<body class="${frame.kind ?? 'page'}">
<a class="skip" href="#innehall">${say(language, 'Till innehållet', 'To the content')}</a>
${header(page)}
<div class="frame">
${contents(page)}
<main id="innehall" tabindex="-1">
${crumbs(page)}${html}${wayOn(page)}
</main>
${onThisPage(headings, language)}
</div>
</body>
</html>
`;
}

function header({ path, language }: Page): string {
  const home = hrefFrom(path, language === 'sv' ? '/index.html' : '/en/index.html');
  const other = hrefFrom(path, language === 'sv' ? '/en/index.html' : '/index.html');
  const [otherLanguage, otherName] = language === 'sv' ? ['en', 'English'] : ['sv', 'Svenska'];
  return `<header class="top">
<button type="button" class="menu" aria-controls="kapitel" aria-expanded="false">${say(language, 'Meny', 'Menu')}</button>
<a class="brand" href="${home}"><img src="${hrefFrom(path, '/icon.svg')}" alt="" width="24" height="24"><span>Rutin</span></a>
<button type="button" class="find" aria-haspopup="dialog">${say(language, 'Sök', 'Search')} <kbd>/</kbd></button>
<span class="tools"><a href="${other}" lang="${otherLanguage}" hreflang="${otherLanguage}">${otherName}</a>
<button type="button" class="theme">${say(language, 'Mörkt', 'Dark')}</button></span>
</header>`;
}

function contents({ path, language, chapter }: Page): string {
  const sections = SECTIONS[language].map(({ title, chapters }) => {
    const items = chapters.map((one) => {
      const current = one.path === path ? ' aria-current="page"' : one.path === chapter ? ' aria-current="true"' : '';
      return `<li><a href="${hrefFrom(path, `/${one.path}`)}"${current}>${escaped(one.name)}</a></li>`;
    });
    return `<h2>${escaped(title)}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
  });
  return `<nav id="kapitel" class="chapters" aria-label="${say(language, 'Kapitel', 'Chapters')}">\n${sections.join('\n')}\n</nav>`;
}

function crumbs({ path, language, chapter }: Page): string {
  const above = SECTIONS[language].flatMap(({ chapters }) => chapters).find((one) => one.path === chapter);
  if (above === undefined || chapter === path) return '';
  const label = say(language, 'Var sidan hör hemma', 'Where the page belongs');
  return `<nav class="crumbs" aria-label="${label}"><a href="${hrefFrom(path, `/${chapter}`)}">${escaped(above.name)}</a></nav>\n`;
}

/** The headings of a long page, to jump to. */
function onThisPage(headings: Drawn['headings'], language: Language): string {
  const shown = headings.filter(({ depth }) => depth === 2);
  if (shown.length < 2) return '';
  const title = say(language, 'På den här sidan', 'On this page');
  const items = shown.map(({ id, text }) => `<li><a href="#${encodeURIComponent(id)}">${escaped(text)}</a></li>`);
  return `<nav class="here" aria-label="${title}"><h2>${title}</h2><ul>${items.join('')}</ul></nav>`;
}

/** The chapters before and after. */
function wayOn({ path, language }: Page): string {
  const all = SECTIONS[language].flatMap(({ chapters }) => chapters);
  const at = all.findIndex((one) => one.path === path);
  if (at < 0) return '';
  const link = (one: (typeof all)[number] | undefined, rel: string, words: string): string =>
    one === undefined
      ? ''
      : `<a rel="${rel}" href="${hrefFrom(path, `/${one.path}`)}"><small>${words}</small> ${escaped(one.name)}</a>`;
  const label = say(language, 'Kapitlet före och efter', 'The chapters before and after');
  return `<nav class="on" aria-label="${label}">${link(all[at - 1], 'prev', say(language, 'Före', 'Before'))}${link(all[at + 1], 'next', say(language, 'Nästa', 'Next'))}</nav>`;
}
