/** `bevakas` lines as plain data in words; in Swedish as the language writes them. */
import type { Language } from '../model/index.ts';
import { say } from './say.ts';

/** Who watches or steps in, by key. */
interface Watcher {
  readonly kind: 'person' | 'function';
  readonly key: string;
}

/** How many checks a day, and when. */
interface Checks {
  readonly count: number;
  readonly times: readonly string[];
}

interface Line extends Checks {
  readonly watchers: readonly Watcher[];
  readonly substitutes: readonly Watcher[];
}

/** `dagligen 3 gånger per dag kl 08:15, 12:00`: the number is said where the times do not. */
export function checksOnDays(days: string, { count, times }: Checks, language: Language): string {
  const isUsual = count === Math.max(times.length, 1);
  const frequency = isUsual ? '' : `${count} ${say(language, 'gånger per dag', 'times a day')}`;
  const clock = times.length === 0 ? '' : `${say(language, 'kl', 'at')} ${times.join(', ')}`;
  return joined([days, frequency, clock]);
}

/** The whole line as the language writes it after its keyword. */
export function writtenLine(days: string, line: Line): string {
  return joined([
    checksOnDays(days, line, 'sv'),
    writtenWatchers('av', line.watchers),
    writtenWatchers('ersättare', line.substitutes),
  ]);
}

/** `av exeet1, funktion Sekreterare`; empty for nobody. */
export function writtenWatchers(word: string, watchers: readonly Watcher[]): string {
  const names = watchers.map(({ kind, key }) => (kind === 'function' ? `funktion ${key}` : key));
  return names.length === 0 ? '' : `${word} ${names.join(', ')}`;
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
