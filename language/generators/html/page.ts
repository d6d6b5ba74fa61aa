/** The frame of a page: nothing in it reaches out, and no other script or style may run. */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { say } from '../../words/index.ts';
import { base64Of } from '../support/base64.ts';
import { stampLines } from '../support/stamp.ts';
import { exceptionsSection, findingsSection } from './findings.ts';
import { basis, overview } from './overview.ts';
import type { Reach } from './reach.ts';
import { searchInPage } from './script.ts';
import { STYLE } from './style.ts';
import { constant, html, type Markup } from './template.ts';
import { timelineSection } from './timeline.ts';
import { unitsSection } from './units.ts';

/** From so many units on a browser draws only what is in sight. */
const MANY = 40;

/** What a page holds beside its head. */
interface PageContent {
  /** To its sections and to other pages. */
  readonly links: readonly Markup[];
  readonly main: readonly Markup[];
  /** What it does by itself. */
  readonly script: Script;
  /** What the script reads, as JSON. */
  readonly data?: string;
}

/** A script of this program with the policy that lets it run, and nothing else. */
interface Script {
  readonly text: string;
  readonly policy: string;
}

/** Only the style and the script of the page, known by their hashes; no network at all. */
export function scriptOf(text: string): Script {
  const policy = [
    "default-src 'none'",
    `style-src '${integrityOf(STYLE)}'`,
    `script-src '${integrityOf(text)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return { text, policy };
}

function integrityOf(text: string): string {
  return `sha256-${base64Of(sha256(utf8ToBytes(text)))}`;
}

const SEARCHING = { sv: scriptOf(searchInPage('sv')), en: scriptOf(searchInPage('en')) };

/** A page with everything about the units of its reach. */
export function wholePage(reach: Reach, above: readonly Markup[] = []): Markup {
  return pageOf(reach, {
    links: [...above, ...links(reach)],
    main: [
      overview(reach),
      findingsSection(reach.open, reach),
      exceptionsSection(reach),
      timelineSection(reach),
      unitsSection(reach),
      basis(reach),
    ],
    script: SEARCHING[reach.language],
  });
}

/** A page. */
export function pageOf(reach: Reach, { links, main, script, data }: PageContent): Markup {
  const { language } = reach;
  const { stamp } = reach.provisioning;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${constant(script.policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="description" content="${stampLines(stamp, language).join('; ')}">
<title>${reach.title} ${say(language, 'per den', 'as of')} ${stamp.asOf}</title>
<style>${constant(STYLE)}</style>
</head>
<body>
<a class="skip" href="#innehall">${say(language, 'Till innehållet', 'To the content')}</a>
<div class="bar"><nav aria-label="${say(language, 'Avsnitt', 'Sections')}">${links}</nav>
<div class="search" role="search" hidden><input type="search" placeholder="${say(language, 'Sök enhet, inkorg, person', 'Search unit, inbox, person')}" aria-label="${say(language, 'Sök enhet, inkorg eller person', 'Search for a unit, inbox or person')}"><output aria-live="polite"></output></div></div>
<main id="innehall" class="${reach.provisioning.units.length > MANY ? 'many' : ''}">
${separated(main)}
<div class="sign"><p>${say(language, 'Granskad av (namn och roll)', 'Reviewed by (name and role)')}</p><p>${say(language, 'Datum', 'Date')}</p><p>${say(language, 'Underskrift', 'Signature')}</p></div>
</main>
${data === undefined ? undefined : html`<script type="application/json" id="register">${constant(data)}</script>\n`}<script>${constant(script.text)}</script>
</body>
</html>
`;
}

function separated(sections: readonly Markup[]): readonly Markup[] {
  return sections.map(({ markup }, i) => ({ markup: i === 0 ? markup : `\n${markup}` }));
}

function links({ forgiven, absences, language }: Reach): readonly Markup[] {
  const sections = [
    { id: 'fynd', name: say(language, 'Att åtgärda', 'To put right'), shown: true },
    { id: 'undantag', name: say(language, 'Undantag', 'Exceptions'), shown: forgiven.length > 0 },
    { id: 'franvaro', name: say(language, 'Frånvaro och ombud', 'Absences and delegates'), shown: absences.length > 0 },
    { id: 'enheter', name: say(language, 'Enheter', 'Units'), shown: true },
    { id: 'underlag', name: say(language, 'Underlag', 'Basis'), shown: true },
  ];
  return sections.filter(({ shown }) => shown).map(({ id, name }) => html`<a href="#${id}">${name}</a> `);
}
