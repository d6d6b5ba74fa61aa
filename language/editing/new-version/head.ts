/** The lines at the head of a new version: its name, its first day, whom it is for. */
import {
  appliesToOf,
  type Language,
  PRINCIPAL_TYPE_WORDS,
  type Routine,
  scopeOf,
  type Workspace,
} from '../../model/index.ts';
import { formatDay } from '../../time/index.ts';
import { say } from '../../words/index.ts';
import { quotedText } from './spelled.ts';
import type { WantedVersion } from './wanted.ts';

const KEYWORDS: Readonly<Record<Routine['type'], string>> = {
  regional: 'rutin',
  local: 'lokal rutin',
  source: 'källa',
};

/** What stands before the brace: the keyword, the name of its own and the title of the earlier one. */
export function headOf({ type, text }: Routine, name: string): string {
  return `${KEYWORDS[type]} ${name}${text === undefined ? '' : ` ${quotedText(text.value)}`}`;
}

/** Its first day; the last is left open, since nobody has said it. */
export function beginningLines(
  { type }: Routine,
  { from }: Pick<WantedVersion, 'from'>,
  language: Language,
): readonly string[] {
  const day = formatDay(from);
  if (type === 'source') return [`uppdaterad ${day}`];
  const note = say(
    language,
    'Skriv till ÅÅÅÅ-MM-DD efter dagen, när den sista dagen är beslutad.',
    'Write till YYYY-MM-DD after the day, once the last day has been decided.',
  );
  return [`// ${note}`, `giltig från ${day}`];
}

/** Whom it is for, as the earlier one says or takes over. */
export function scopeLines(ws: Workspace, base: Routine): readonly string[] {
  const scope = scopeOf(ws, base);
  const places = appliesToOf(ws, base);
  return [
    ...(scope === undefined ? [] : [`omfattar ${scope.map((kind) => PRINCIPAL_TYPE_WORDS[kind]).join(', ')}`]),
    ...(places.length === 0 ? [] : [`gäller ${places.map(({ name }) => name).join(', ')}`]),
  ];
}
