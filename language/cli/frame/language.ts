/** The language of help texts and errors, found before anything else is parsed. */
import type { Language } from '../../model/index.ts';

/** What `--lang en` or `--lang=en` anywhere before `--` asks for; undefined when nothing does. */
export function languageIn(args: readonly string[]): Language | undefined {
  let language: Language | undefined;
  for (const [i, arg] of args.entries()) {
    if (arg === '--') break;
    const value = arg === '--lang' ? args[i + 1] : arg.startsWith('--lang=') ? arg.slice('--lang='.length) : undefined;
    if (value === 'en' || value === 'sv') language = value;
  }
  return language;
}
