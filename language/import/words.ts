/** The sentences of an import's report that several readers need. */
import type { Sentence } from '../model/index.ts';
import { both } from './remark.ts';
import type { PeriodFault } from './tables/period.ts';

/** A thing that a row names, in both languages: `enheten`, `the unit`. */
const THINGS = {
  unit: both('enheten', 'the unit'),
  inbox: both('inkorgen', 'the inbox'),
  person: both('personen', 'the person'),
} as const;

type Thing = keyof typeof THINGS;

/** The row names something that is not among what was read, or that several things are called. */
export function notFound(
  thing: Thing,
  name: string,
  why: 'none' | 'many',
): readonly [reason: Sentence, advice: Sentence] {
  const { sv, en } = THINGS[thing];
  return why === 'none'
    ? [
        both(
          `${capital(sv)} ”${name}” finns inte bland det som lästes`,
          `${capital(en)} ”${name}” is not among what was read`,
        ),
        both(
          `Ta med exporten där ${sv} finns, eller rätta raden.`,
          `Include the export that has ${en}, or correct the row.`,
        ),
      ]
    : [
        both(`Flera heter ”${name}”`, `Several are called ”${name}”`),
        both(`Ange ${sv} med id i stället för namn.`, `Name ${en} by id instead of by name.`),
      ];
}

export function lacks(sv: string, en: string): readonly [reason: Sentence, advice: Sentence] {
  return [
    both(`Raden saknar ${sv}`, `The row lacks ${en}`),
    both('Fyll i och importera igen.', 'Fill in and import again.'),
  ];
}

export function badPeriod(fault: PeriodFault): readonly [reason: Sentence, advice: Sentence] {
  if ('from' in fault) {
    const { from, to } = fault;
    return [
      both(`Perioden slutar ${to}, innan den börjar ${from}`, `The period ends ${to}, before it begins ${from}`),
      both('Rätta raden.', 'Correct the row.'),
    ];
  }
  const text = fault.unreadable;
  return [
    both(`Datumet ”${text}” går inte att läsa säkert`, `The date ”${text}” cannot be read for certain`),
    both('Skriv år-månad-dag, till exempel 2026-12-01.', 'Write year-month-day, such as 2026-12-01.'),
  ];
}

export function duplicate(sv: string, en: string): readonly [reason: Sentence, advice: Sentence] {
  return [
    both(`${sv} fanns redan`, `${en} was there already`),
    both('Inget: den står en gång.', 'Nothing: it stands once.'),
  ];
}

export function conflict(
  what: Sentence,
  kept: string | null,
  refused: string | null,
): readonly [reason: Sentence, advice: Sentence] {
  return [
    both(
      `${what.sv} säger både ”${kept ?? ''}” och ”${refused ?? ''}”; det första skrevs`,
      `${what.en} says both ”${kept ?? ''}” and ”${refused ?? ''}”; the first was written`,
    ),
    both('Ta reda på vilket som stämmer.', 'Find out which is right.'),
  ];
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
