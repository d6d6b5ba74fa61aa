/** That one of two versions holds no file at all. */
import type { Language } from '../../model/index.ts';
import { say } from '../../words/index.ts';
import { defuse } from '../terminal/defuse.ts';

/** All is new, or all is gone: that may be so, or the workspace stood elsewhere then. */
export function emptyText(label: string, language: Language): string {
  const name = defuse(label);
  return say(
    language,
    `${name} har ingen .rutin-fil här: allt i den andra räknas som skillnad. Stod arbetsytan i en annan mapp då, jämför två mappar.`,
    `${name} has no .rutin file here: all of the other counts as a difference. If the workspace stood in another folder then, compare two folders.`,
  );
}
