/** Every command with its summary, and how to load it: a command is loaded only when it is asked for. */
import type { Entry } from '../frame/entry.ts';

/** In the order of the help text. */
export const registry: readonly Entry[] = [
  {
    name: 'check',
    summary: { sv: 'prövar en arbetsyta mot rutinerna', en: 'checks a workspace against the routines' },
    load: () => import('./check.ts'),
  },
  {
    name: 'generate',
    summary: {
      sv: 'skriver arbetslistor, JSON, SCIM, kalendrar och en rapport',
      en: 'writes work lists, JSON, SCIM, calendars and a report',
    },
    load: () => import('./generate.ts'),
  },
  {
    name: 'explain',
    summary: { sv: 'förklarar ett krav, en regel eller ett ord', en: 'explains a clause, a rule or a word' },
    load: () => import('./explain.ts'),
  },
  {
    name: 'coverage',
    summary: {
      sv: 'visar hur varje mening i rutinerna prövas',
      en: 'shows how every sentence of the routines is checked',
    },
    load: () => import('./coverage.ts'),
  },
  {
    name: 'plan',
    summary: {
      sv: 'visar vad som ska ändras i det verkliga systemet',
      en: 'shows what is to be changed in the real system',
    },
    load: () => import('./plan.ts'),
  },
  {
    name: 'diff',
    summary: {
      sv: 'visar vad en ändring betyder, person för person och inkorg för inkorg',
      en: 'shows what a change means, person by person and inbox by inbox',
    },
    load: () => import('./diff.ts'),
  },
  {
    name: 'access',
    summary: {
      sv: 'visar vem som når vad en viss dag, och genom vilken rad',
      en: 'shows who reaches what on a day, and by which line',
    },
    load: () => import('./access.ts'),
  },
  {
    name: 'impact',
    summary: {
      sv: 'visar vilka utfall en ny version av en rutin skulle ändra',
      en: 'shows which verdicts a new version of a routine would change',
    },
    load: () => import('./impact.ts'),
  },
  {
    name: 'fmt',
    summary: { sv: 'ger filerna deras form', en: 'gives files their shape' },
    load: () => import('./fmt.ts'),
  },
  {
    name: 'fix',
    summary: { sv: 'rättar det som säkert kan rättas', en: 'mends what can safely be mended' },
    load: () => import('./fix.ts'),
  },
  {
    name: 'lsp',
    summary: { sv: 'språkservern, för redigeringsprogram', en: 'the language server, for editors' },
    load: () => import('./lsp.ts'),
  },
  {
    name: 'import',
    summary: { sv: 'skriver .rutin-filer ur exporter av nuläget', en: 'writes .rutin files from exports of today' },
    load: () => import('./import.ts'),
  },
  {
    name: 'graph',
    summary: {
      sv: 'ritar organisationen, inkorgarna, bevakningen och ombuden',
      en: 'draws the organisation, inboxes, monitoring and delegates',
    },
    load: () => import('./graph.ts'),
  },
  {
    name: 'init',
    summary: { sv: 'skapar en arbetsyta att börja från', en: 'makes a workspace to start from' },
    load: () => import('./init.ts'),
  },
];
