/** What the commands are called and do, in the order of the help text. */
import type { Sentence } from '../../model/index.ts';
import { ROUTINE } from './routine.ts';

export const commandSummaries = {
  check: { sv: 'prövar en arbetsyta mot rutinerna', en: 'checks a workspace against the routines' },
  test: {
    sv: 'prövar förväntningarna: det som arbetsplatserna räknar med',
    en: 'runs the expectations: what the workplaces rely on',
  },
  prove: {
    sv: 'bevisar en förväntan för alla dagar och frånvaror, eller ger ett motexempel',
    en: 'proves an expectation for all days and absences, or gives a counterexample',
  },
  generate: {
    sv: 'skriver arbetslistor, JSON, SCIM, kalendrar och en rapport',
    en: 'writes work lists, JSON, SCIM, calendars and a report',
  },
  explain: { sv: 'förklarar ett krav, en regel eller ett ord', en: 'explains a clause, a rule or a word' },
  coverage: {
    sv: 'visar hur varje mening i rutinerna prövas',
    en: 'shows how every sentence of the routines is checked',
  },
  plan: {
    sv: 'visar vad som ska ändras i det verkliga systemet',
    en: 'shows what is to be changed in the real system',
  },
  diff: {
    sv: 'visar vad en ändring betyder, person för person och inkorg för inkorg',
    en: 'shows what a change means, person by person and inbox by inbox',
  },
  access: {
    sv: 'visar vem som når vad en viss dag, och genom vilken rad',
    en: 'shows who reaches what on a day, and by which line',
  },
  ombud: {
    sv: 'visar vilka som kan vara ombud för någon som är borta',
    en: 'shows who can stand in for someone who is away',
  },
  impact: {
    sv: 'visar vilka utfall en ny version av en rutin skulle ändra',
    en: 'shows which verdicts a new version of a routine would change',
  },
  routine: ROUTINE.summary,
  replay: {
    sv: 'gör om det som ett kvitto säger, och jämför byte för byte',
    en: 'does again what a receipt says, and compares byte for byte',
  },
  fmt: { sv: 'ger filerna deras form', en: 'gives files their shape' },
  fix: { sv: 'rättar det som säkert kan rättas', en: 'mends what can safely be mended' },
  lsp: { sv: 'språkservern, för redigeringsprogram', en: 'the language server, for editors' },
  mcp: {
    sv: 'en server för assistenter (MCP), som bara läser',
    en: 'a server for assistants (MCP), which only reads',
  },
  import: { sv: 'skriver .rutin-filer ur exporter av nuläget', en: 'writes .rutin files from exports of today' },
  graph: {
    sv: 'ritar organisationen, inkorgarna, bevakningen och ombuden',
    en: 'draws the organisation, inboxes, monitoring and delegates',
  },
  init: { sv: 'skapar en arbetsyta att börja från', en: 'makes a workspace to start from' },
  completion: {
    sv: 'skriver ett skript som låter skalet fylla i kommandon',
    en: 'writes a script by which a shell completes commands',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
