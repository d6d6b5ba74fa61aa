/** Workspaces of many small files, and what people and programs do to them. */
import { type Dice, spoiled } from './dice.ts';

/** By file. */
export type Texts = Readonly<Record<string, string>>;

/** A file for each declaration, so that few of them are concerned by a change. */
export function apart(texts: Texts): Texts {
  const parts = Object.entries(texts).flatMap(([file, text]) =>
    text
      .split(/\n(?=(?:\/\*\*|enhet|person|frånvaro|undantag|funktion|verksamhet|förvaltning|flöde|förväntan)\b)/)
      .map((part, index): [string, string] => [
        `${file.replace('.rutin', '')}/${String(index).padStart(3, '0')}.rutin`,
        part,
      ]),
  );
  return Object.fromEntries(parts);
}

/** Files with other texts, other names, come or gone. */
export function edited(texts: Texts, dice: Dice): Texts {
  const now: Record<string, string> = { ...texts };
  for (let left = 1 + dice.below(3); left > 0; left--) {
    const name = dice.pick(Object.keys(now));
    const kind = dice.below(8);
    if (kind < 3) now[name] = spoiled(now[name] ?? '', dice);
    else if (kind === 3)
      now[`${dice.pick(['a', 'ny', 'å'])}${dice.below(99)}.rutin`] = now[dice.pick(Object.keys(now))] ?? '';
    else if (kind === 4 && Object.keys(now).length > 2) delete now[name];
    else if (kind === 5) now[name] = `// en rad till\n${now[name]}`;
    else if (kind === 6) now[name] = (now[name] ?? '').replace(/exe[a-z]{2}\d/, 'exezz9');
    else {
      now[`${dice.pick(['0', 'm', 'ö'])}${dice.below(9)}.rutin`] = now[name] ?? '';
      delete now[name];
    }
  }
  return now;
}
