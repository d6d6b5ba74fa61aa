/** Every unit with its opening hours and its inboxes: who reads them, who may change that, and when they are checked. */
import { type Language, openingOf, type Unit, unitNamed } from '../../model/index.ts';
import {
  type Dated,
  isFrozen,
  type ProvisionedInbox,
  type ProvisionedMember,
  type ProvisionedUnit,
} from '../../provisioning/index.ts';
import { fromTo, modeInWords, say } from '../../words/index.ts';
import type { WordedFinding } from '../api/index.ts';
import { searchText } from './findings.ts';
import { otherDays } from './other-days.ts';
import { placesOf } from './places.ts';
import type { Reach } from './reach.ts';
import { html, type Markup, NOTHING } from './template.ts';
import { scheduleTable } from './week.ts';

/** Units under their huvudman and verksamhet. */
export function unitsSection(reach: Reach): Markup {
  return html`<section id="enheter" aria-labelledby="enheter-rubrik">
<h2 id="enheter-rubrik">${say(reach.language, 'Enheter och inkorgar', 'Units and inboxes')}</h2>
${placesOf(reach.provisioning.units, reach.language).map(({ name, units }) => html`<div class="place"><p class="crumb">${name}</p>${units.map((unit) => unitArticle(unit, reach))}</div>`)}
</section>`;
}

function unitArticle(unit: ProvisionedUnit, reach: Reach): Markup {
  const { language } = reach;
  const declared = unitNamed(reach.ws, unit.key);
  if (declared === undefined) return NOTHING;
  const inboxes = reach.inboxesOf(unit.key);
  const mode = modeInWords(unit.mode, language);
  const hours = isFrozen(unit.mode) ? NOTHING : otherDays(openingOf(declared), declared, reach);
  return html`<article class="unit" id="${unitId(unit.key)}" data-s="${searchText(wordsOf(unit, inboxes, reach))}">
<h3>${unit.name} <span class="chip ${isFrozen(unit.mode) ? 'frozen' : unit.mode}">${mode}</span>${changes(unit, language)}</h3>
<p class="ids"><code>${unit.key}</code>${unit.hsa === null ? '' : ` ${unit.hsa}`}</p>
${isFrozen(unit.mode) ? html`<p class="frozen-note">${say(language, `Enheten är i ${mode}: inget läggs till eller ändras här. Borttag är manuella uppgifter.`, `The unit is ${mode}: nothing is added or changed here. Removals are manual tasks.`)}</p>` : NOTHING}
${hours}
${inboxes.map((inbox) => inboxCard(inbox, declared, reach))}
${certificatesCard(unit, declared, reach)}
</article>`;
}

/** What a link to a unit's place in its page ends with. */
export function unitId(key: string): string {
  return `enhet-${key}`;
}

function changes({ modeChanges }: ProvisionedUnit, language: Language): Markup {
  const words = modeChanges.map(({ mode, from }) => `${modeInWords(mode, language)} ${fromTo(from, null, language)}`);
  return words.length === 0 ? NOTHING : html` <span class="dim">${words.join(', ')}</span>`;
}

function wordsOf(unit: ProvisionedUnit, inboxes: readonly ProvisionedInbox[], reach: Reach): readonly string[] {
  const members = inboxes.flatMap(({ key }) => reach.membersOf(key));
  return [
    unit.name,
    unit.key,
    ...inboxes.flatMap(({ title, key }) => [title, key]),
    ...members.map(({ person }) => reach.names.person(person)),
  ];
}

function inboxCard(inbox: ProvisionedInbox, unit: Unit, reach: Reach): Markup {
  const { names, language } = reach;
  const members = reach.membersOf(inbox.key);
  const administrators = reach.administratorsOf(inbox.key);
  const schedule = inbox.frozen ? NOTHING : scheduleTable(reach.linesOf(inbox.key), unit, reach);
  return html`<div class="inbox">
<h4>${inbox.title} ${findingChips(reach.findingsOf(inbox.key))}</h4>
<p class="ids"><code>${inbox.key}</code>${purposeOf(inbox, language)}</p>
${schedule}
<dl class="people"><dt>${say(language, 'Medlemmar', 'Members')}</dt><dd>${members.length === 0 ? html`<span class="dim">${say(language, 'inga', 'none')}</span>` : people(members.map((member) => personChip(names.person(member.person), memberNote(member, reach))))}</dd>
<dt>${say(language, 'Administreras av', 'Administered by')}</dt><dd>${administrators.length === 0 ? html`<span class="dim">${say(language, 'ingen', 'nobody')}</span>` : people(administrators.map(({ person }) => personChip(names.person(person), '')))}</dd></dl>
</div>`;
}

function purposeOf({ purpose, decision, order }: ProvisionedInbox, language: Language): string {
  const words = [
    purpose === null ? '' : `${say(language, 'för', 'for')} ${purpose}`,
    decision === null ? '' : `${say(language, 'beslut', 'decision')} ${decision}`,
    order === null ? '' : `${say(language, 'beställning', 'order')} ${order.reference}`,
  ].filter((word) => word !== '');
  return words.length === 0 ? '' : ` ${words.join(', ')}`;
}

function people(chips: readonly Markup[]): Markup {
  return html`<ul class="chips">${chips}</ul>`;
}

function personChip(name: string, note: string): Markup {
  return html`<li>${name}${note === '' ? NOTHING : html` <span class="dim">${note}</span>`}</li>`;
}

function memberNote({ from, to }: ProvisionedMember & Dated, { provisioning, language }: Reach): string {
  const isLater = from !== null && from > provisioning.stamp.asOf;
  return fromTo(isLater ? from : null, to, language);
}

function certificatesCard({ key }: ProvisionedUnit, declared: Unit, reach: Reach): Markup {
  const { language } = reach;
  const certificates = reach.certificatesOf(key)[0];
  if (certificates === undefined || certificates.frozen) return NOTHING;
  const { channel, responseDays, monitoring } = certificates;
  const facts = [
    channel === null ? '' : `${say(language, 'kanal', 'channel')} ${channel}`,
    responseDays === null ? '' : say(language, `svarstid ${responseDays} dagar`, `response time ${responseDays} days`),
  ].filter((word) => word !== '');
  return html`<div class="inbox certificates">
<h4>${say(language, 'Intygsbevakning', 'Monitoring of certificates')}</h4>
<p class="ids">${facts.join(', ')}</p>
${scheduleTable(monitoring, declared, reach)}
</div>`;
}

function findingChips(findings: readonly WordedFinding[]): readonly Markup[] {
  const codes = new Map(findings.map(({ finding, severity }) => [finding.code, severity]));
  return [...codes].map(
    ([code, severity]) =>
      html`<a class="chip ${severity === 'fel' ? 'bad' : severity === 'varning' ? 'warn' : 'note'}" href="#fynd">${code}</a> `,
  );
}
