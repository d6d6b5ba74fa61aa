/** The months by name, numbered from 1. */
import type { Language } from '../model/index.ts';

const NAMES: Readonly<Record<Language, string>> = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  en: 'January February March April May June July August September October November December',
};

const SHORT: Readonly<Record<Language, string>> = {
  sv: 'jan feb mars april maj juni juli aug sep okt nov dec',
  en: 'Jan Feb Mar Apr May June July Aug Sep Oct Nov Dec',
};

/** `december`. */
export function monthName(month: number, language: Language): string {
  return NAMES[language].split(' ')[month - 1] ?? '';
}

/** `dec`. */
export function shortMonth(month: number, language: Language): string {
  return SHORT[language].split(' ')[month - 1] ?? '';
}
