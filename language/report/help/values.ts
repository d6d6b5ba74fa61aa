/** What stands in the place of a value in the help: `<fil>`, in English `<file>`. */
import type { Language } from '../../model/index.ts';
import { say } from '../../words/index.ts';

/** The words for values, by their Swedish ones. */
const ENGLISH: Readonly<Record<string, string>> = {
  fil: 'file',
  mapp: 'folder',
  dag: 'day',
  dagar: 'days',
  namn: 'name',
  nummer: 'number',
  nivå: 'severity',
  inkorgar: 'inboxes',
  kommando: 'command',
  flaggor: 'options',
  slag: 'kind',
  arbetsyta: 'workspace',
  vad: 'what',
  fynd: 'finding',
  KVITTO: 'RECEIPT',
  'fråga=svar': 'question=answer',
  'ÅÅÅÅ-MM-DD': 'YYYY-MM-DD',
  'PERSON|INKORG': 'PERSON|INBOX',
};

/** `--config <fil>` as the reader has it: `--config <file>`. */
export function withValueNames(flags: string, language: Language): string {
  const english = flags.replace(/(?<=[<[])[^>\].]+/g, (word) =>
    Object.hasOwn(ENGLISH, word) ? (ENGLISH[word] ?? word) : word,
  );
  return say(language, flags, english);
}
