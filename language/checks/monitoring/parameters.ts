/** What a routine may say about the monitoring of a shared inbox. */
import { INBOX_WORDS, valuesOfWords } from '../../model/index.ts';
import { number, oneOf, yesNo } from '../api/index.ts';

export const parameters = {
  inbox: oneOf('inkorg', { ...valuesOfWords(INBOX_WORDS), funktion: 'function' as const }, { tighter: 'identity' }),
  /** Fewest checks on every opening day; 0 makes no demand on the number. */
  timesPerDay: number('gånger_per_dag', { default: 1, tighter: 'higher' }),
  withinHours: yesNo('inom_öppettid', { default: false, tighter: 'yes' }),
  /** Someone is named, is a member and is present. */
  designated: yesNo('utsedd', { default: true, tighter: 'yes' }),
  /** No line hangs on a single person. */
  substitute: yesNo('ersättare', { default: false, tighter: 'yes' }),
};
