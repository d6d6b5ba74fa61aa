/** The page around the sections: nothing in it reaches out, and no other script or style may run. */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64Of } from '../support/base64.ts';
import { stampLines } from '../support/stamp.ts';
import { exceptionsSection, findingsSection } from './findings.ts';
import { basis, overview, titleOf } from './overview.ts';
import type { Reach } from './reach.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';
import { constant, html, type Markup } from './template.ts';
import { timelineSection } from './timeline.ts';
import { unitsSection } from './units.ts';

/** Only the style and the script of this page, known by their hashes; no network at all. */
const POLICY = [
  "default-src 'none'",
  `style-src '${integrityOf(STYLE)}'`,
  `script-src '${integrityOf(SCRIPT)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** From so many units on a browser draws only what is in sight. */
const MANY = 100;

function integrityOf(text: string): string {
  return `sha256-${base64Of(sha256(utf8ToBytes(text)))}`;
}

/** The whole report. */
export function page(reach: Reach): Markup {
  const { stamp } = reach.provisioning;
  return html`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${constant(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="description" content="${stampLines(stamp).join('; ')}">
<title>${titleOf(reach)} per den ${stamp.asOf}</title>
<style>${constant(STYLE)}</style>
</head>
<body>
<a class="skip" href="#innehall">Till innehållet</a>
<div class="bar"><nav aria-label="Avsnitt">${links(reach)}</nav>
<div class="search" role="search" hidden><input type="search" placeholder="Sök enhet, inkorg, person" aria-label="Sök enhet, inkorg eller person"><output aria-live="polite"></output></div></div>
<main id="innehall" class="${reach.provisioning.units.length > MANY ? 'many' : ''}">
${overview(reach)}
${findingsSection(reach)}
${exceptionsSection(reach)}
${timelineSection(reach)}
${unitsSection(reach)}
${basis(reach)}
<div class="sign"><p>Granskad av (namn och roll)</p><p>Datum</p><p>Underskrift</p></div>
</main>
<script>${constant(SCRIPT)}</script>
</body>
</html>
`;
}

function links({ forgiven, absences }: Reach): readonly Markup[] {
  const sections = [
    { id: 'fynd', name: 'Att åtgärda', shown: true },
    { id: 'undantag', name: 'Undantag', shown: forgiven.length > 0 },
    { id: 'franvaro', name: 'Frånvaro och ombud', shown: absences.length > 0 },
    { id: 'enheter', name: 'Enheter', shown: true },
    { id: 'underlag', name: 'Underlag', shown: true },
  ];
  return sections.filter(({ shown }) => shown).map(({ id, name }) => html`<a href="#${id}">${name}</a> `);
}
