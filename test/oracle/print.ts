/** A region as the text of a `.rutin` file in which everything that a finding may mark has a line of its own, known by a key. */
import { clock, type Dates, date, WEEKDAYS } from './calendar.ts';
import type * as R from './region.ts';

/** The document of the routine whose versions a region states. */
export const DOCUMENT = 'SSN14971-1865200826-13';

/** A text, and by key the line (from 1) of what has it. */
export interface Printed {
  readonly text: string;
  readonly lines: ReadonlyMap<string, number>;
}

class Page {
  readonly #rows: string[] = [];
  readonly lines = new Map<string, number>();

  add(row: string, key?: string): void {
    const before = this.#rows.length;
    this.#rows.push(...row.split('\n'));
    if (key !== undefined) this.lines.set(key, before + 1);
  }

  get text(): string {
    return `${this.#rows.join('\n')}\n`;
  }
}

export function printed(region: R.Region): Printed {
  const page = new Page();
  page.add('huvudman R "Regionen" {\n    typ region\n}');
  for (const one of region.divisions) printDivision(page, one);
  for (const one of region.units) printUnit(page, one);
  for (const one of region.functions) {
    page.add(`funktionsinkorg ${one.name} "${one.name}" {`, one.name);
    page.add(`    för "${one.name}"\n    beslut "RS 1"\n    vid ${one.unit}`);
    printInbox(page, one, one.name);
    page.add('}');
  }
  for (const { name, unit, staff } of region.groups) {
    page.add(`funktion ${name} "${name}" {\n    vid ${unit}`);
    if (staff.length > 0) page.add(`    bemannas av ${staff.join(', ')}`);
    page.add('}');
  }
  for (const one of region.persons) printPerson(page, one);
  for (const [index, one] of region.absences.entries()) printAbsence(page, one, absenceKey(index));
  for (const [index, one] of region.exceptions.entries()) printException(page, one, exceptionKey(index));
  for (const [index, one] of region.claims.entries()) {
    page.add(`förväntan "${index}" {`);
    page.add(`    ${claimText(one)}`, claimKey(index));
    page.add('}');
  }
  for (const one of region.versions) printVersion(page, one);
  for (const one of region.locals) printLocal(page, one);
  return { text: page.text, lines: page.lines };
}

export function absenceKey(index: number): string {
  return `frånvaro ${index}`;
}

export function exceptionKey(index: number): string {
  return `undantag ${index}`;
}

export function claimKey(index: number): string {
  return `förväntan ${index}`;
}

export function lineKey(inbox: string, index: number): string {
  return `${inbox} rad ${index}`;
}

function period({ from, to }: Dates): string {
  return `${from === undefined ? '' : ` från ${date(from)}`}${to === undefined ? '' : ` till ${date(to)}`}`;
}

function spans(hours: readonly R.Hours[]): string {
  return hours.map(([open, shut]) => `${clock(open)}-${clock(shut)}`).join(', ');
}

function printModes(page: Page, modes: readonly R.Mode[]): void {
  for (const { word, from } of modes) page.add(`    driftläge ${word}${period({ from, to: undefined })} beslut "RS 1"`);
}

function printDivision(page: Page, { kind, name, above, modes }: R.Division): void {
  page.add(`${kind} ${name} "${name}" {`, name);
  page.add(`    del av ${above ?? 'R'}`);
  printModes(page, modes);
  page.add('}');
}

function printUnit(page: Page, unit: R.Unit): void {
  page.add(`enhet ${unit.name} "${unit.name}" {`, unit.name);
  page.add(`    del av ${unit.above}`);
  page.add('    nivå 5');
  printModes(page, unit.modes);
  if (unit.week === 'always') page.add('    öppet dygnet runt');
  else if (unit.week !== 'none') {
    for (const [index, hours] of unit.week.entries()) {
      if (hours.length > 0) page.add(`    öppet ${WEEKDAYS[index]} ${spans(hours)}`);
    }
  }
  if (unit.holidays.length > 0) page.add(`    öppet helgdagar ${spans(unit.holidays)}`, `${unit.name} helgdagar`);
  for (const one of unit.deviating) {
    page.add(`    avvikande ${date(one.day)} ${spans(one.hours)}`, `${unit.name} avvikande ${date(one.day)}`);
  }
  for (const { from, to } of unit.closed) page.add(`    stängt ${date(from)} till ${date(to)}`);
  for (const one of unit.inboxes) {
    page.add(`    inkorg ${one.kind} {`, `${unit.name}.${one.kind}`);
    printInbox(page, one, `${unit.name}.${one.kind}`);
    page.add('    }');
  }
  page.add('}');
}

function printInbox(page: Page, { members, lines }: R.Inbox, key: string): void {
  for (const one of members) page.add(`        medlemmar ${one.person}${period(one)}`);
  for (const [index, one] of lines.entries()) printLine(page, one, lineKey(key, index));
}

function printLine(page: Page, { days, count, times, by, substitutes }: R.Line, key: string): void {
  page.add(
    `        bevakas ${daysText(days)}${count === undefined ? '' : ` ${count} gånger per dag`}${times.length > 0 ? ' kl' : ''}`,
    key,
  );
  const list = (items: readonly string[], name: string): void => {
    for (const [index, one] of items.entries()) {
      page.add(`            ${one}${index < items.length - 1 ? ',' : ''}`, `${key} ${name} ${index}`);
    }
  };
  list(times.map(clock), 'kl');
  if (by.length > 0) page.add('            av');
  list(by.map(whoText), 'av');
  if (substitutes.length > 0) page.add('            ersättare');
  list(substitutes.map(whoText), 'ersättare');
}

/** The name of a funktion begins with a capital letter, a VGR-id does not. */
export function isGroup(name: string): boolean {
  return name.startsWith('G');
}

function whoText(name: string): string {
  return isGroup(name) ? `funktion ${name}` : name;
}

function daysText(days: R.LineDays): string {
  if (typeof days === 'string') return days;
  return 'date' in days ? date(days.date) : days.map((one) => WEEKDAYS[one]).join(', ');
}

function printPerson(page: Page, one: R.Person): void {
  page.add(`person ${one.id} "Exempel ${one.id.slice(3)}" {`);
  for (const { role, place, ...dates } of one.assignments) page.add(`    uppdrag ${role} vid ${place}${period(dates)}`);
  if (one.signs) page.add('    signeringsrätt');
  if (one.orders) page.add('    ordinerar');
  if (one.withoutInbox) page.add('    utan personlig inkorg');
  if (one.employed !== undefined) page.add(`    anställd${period(one.employed)}`);
  page.add('}');
}

function printAbsence(page: Page, one: R.Absence, key: string): void {
  page.add(`frånvaro ${one.person} semester${period(one)} {`, key);
  if (one.concerns !== undefined) page.add(`    gäller uppdrag vid ${one.concerns}`);
  for (const [index, delegate] of one.delegates.entries()) {
    page.add(`    ombud ${delegate.person}`, `${key} ombud ${index}`);
    const dates = period(delegate);
    if (dates !== '') page.add(`       ${dates}`, `${key} ombud ${index} period`);
    if (delegate.onward !== undefined) {
      page.add(`        vidare från ${delegate.onward}`, `${key} ombud ${index} vidare`);
    }
  }
  printDecision(page, 'beslutat', one.decided, key);
  printDecision(page, 'tilldelat', one.assigned, key);
  if (one.reason) page.add('    motivering "Överenskommet"');
  page.add('}');
}

function printDecision(page: Page, word: string, decision: R.Decision | undefined, key: string): void {
  if (decision === undefined) return;
  page.add(`    ${word} av ${decision.by}`, `${key} ${word}`);
  if (decision.on !== undefined) page.add(`        ${date(decision.on)}`, `${key} ${word} dag`);
}

function printException(page: Page, one: R.Exception, key: string): void {
  page.add(`undantag från ${one.code} för ${one.subject} {`, key);
  page.add(`    från ${date(one.from)}`);
  page.add(`    till ${date(one.to)}`, `${key} till`);
  if (one.reason) page.add('    motivering "Ombyggnad"');
  printDecision(page, 'beslutat', one.decided, key);
  page.add('}');
}

function claimText(claim: R.Claim): string {
  const { when } = claim;
  const at = when === undefined ? '' : when.from === when.to ? ` den ${date(when.from)}` : period(when);
  if (claim.kind === 'covered') return `${claim.person} täcks${at}`;
  if (claim.kind === 'watched') return `${claim.inbox} bevakas ${claim.count} gånger per dag${at}`;
  if (claim.kind === 'nobody outside') return `ingen utanför ${claim.place} når ${claim.inbox}${at}`;
  const who = 'place' in claim.who ? `personer i ${claim.who.place}` : claim.who.join(', ');
  return `${who} når ${claim.not ? 'inte ' : ''}${claim.inbox}${at}`;
}

const INBOX_OF = { 'MC-BEV-01': 'meddelande', 'MC-BEV-03': 'samverkan' } as const;

function checkText({ code, number }: R.Stated): string {
  if (code === 'MC-TIL-12') return `kontroll ombudstäckning { minst ${number} nivå varning }`;
  return `kontroll bevakning { inkorg ${INBOX_OF[code]} gånger_per_dag ${number} inom_öppettid ja utsedd nej }`;
}

function printVersion(page: Page, one: R.Version): void {
  page.add(`rutin Meddelandecenter${one.version.replace('.', '_')} "Meddelandecenter" {`, `rutin ${one.version}`);
  page.add(`    dokument "${DOCUMENT}"\n    version "${one.version}"`);
  page.add(`    giltig från ${date(one.from)} till ${date(one.to)}\n    omfattar region, privat, kommun`);
  if (one.replaces !== undefined) page.add(`    ersätter "${one.replaces}"`);
  if (one.inherits !== undefined) page.add(`    i övrigt som "${one.inherits}"`);
  if (one.annulled !== undefined) page.add(`    upphävd ${date(one.annulled)} beslut "RS 2"`);
  for (const [index, code] of one.dropped.entries()) {
    page.add(`    utgår ${code}`, `rutin ${one.version} utgår ${index}`);
  }
  for (const stated of one.stated) {
    page.add(
      `    krav ${stated.code} ska {\n        avsnitt "A"\n        citat "C"\n        ${checkText(stated)}\n    }`,
    );
  }
  page.add('}');
}

function printLocal(page: Page, one: R.LocalRoutine): void {
  page.add(`lokal rutin ${one.name} "${one.name}" {`, `rutin ${one.name}`);
  page.add(`    dokument "${one.name}"\n    version "1.0"\n    giltig${period(one)}\n    gäller ${one.place}`);
  page.add('    krav LOK-BEV-01 ska {\n        avsnitt "A"\n        citat "C"');
  page.add(`        kontroll bevakning {\n            inkorg ${one.inbox}`);
  page.add(`            gånger_per_dag ${one.count}`, `rutin ${one.name} gånger_per_dag`);
  page.add('            inom_öppettid ja\n            utsedd ja\n        }\n    }\n}');
}
