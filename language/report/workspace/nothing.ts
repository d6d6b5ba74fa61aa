/** Nothing judged is no green light: where nothing is read that is refused, and what was passed by is said. */
import type { Sentence } from '../../model/index.ts';
import { andMore, UsageError } from '../../words/index.ts';

/** What was found where a command was to look, and what was not taken of it. */
interface Found {
  readonly files: readonly unknown[];
  readonly unreadable: readonly unknown[];
  /** The files to report on; undefined: all. */
  readonly only: ReadonlySet<string> | undefined;
  /** Patterns of the configuration that fit nothing. */
  readonly unmatched: Readonly<Record<'include' | 'exclude', readonly string[]>>;
  /** So many files the configuration leaves out. */
  readonly excluded: number;
  readonly leftOut: readonly string[];
  readonly nested: readonly string[];
  readonly nearMisses: readonly string[];
}

/** What was asked for, as it is named where the user stands. */
interface Asked {
  readonly places: readonly string[];
  readonly shown: (file: string) => string;
}

/** So many names are told; the rest are counted. */
const SHOWN = 5;

/** Why nothing can be judged: no file is found, or a pattern of `include` finds none. */
export function nothingFound(found: Found, asked: Asked): UsageError | undefined {
  const [pattern] = found.unmatched.include;
  const near = nearMisses(found, asked);
  if (pattern !== undefined) return refused(noneIncluded(pattern), near);
  if (found.files.length === 0 && found.unreadable.length === 0) {
    return refused(noneIn(found, asked), [...near, ...nested(found, asked)]);
  }
  return found.only?.size === 0 ? refused(leftOut(found.leftOut, asked), []) : undefined;
}

function refused(first: Sentence, more: readonly Sentence[]): UsageError {
  const all = [first, ...more];
  return new UsageError(all.map(({ sv }) => sv).join(' '), all.map(({ en }) => en).join(' '));
}

/** What is worth knowing of what is not judged. */
export function passedBy(found: Found, asked: Asked): readonly Sentence[] {
  const { exclude } = found.unmatched;
  return [
    ...exclude.map(noneExcluded),
    ...nearMisses(found, asked),
    ...(found.leftOut.length === 0 ? [] : [leftOut(found.leftOut, asked)]),
    ...(found.only === undefined ? nested(found, asked) : []),
  ];
}

function noneIn({ excluded }: Found, { places }: Asked): Sentence {
  const where = { sv: placeWords(places, 'den här mappen'), en: placeWords(places, 'this folder') };
  return excluded > 0
    ? {
        sv: `Inget att pröva i ${where.sv}: include och exclude utelämnar alla .rutin-filer (${excluded}). Rätta rutin.config.json, eller ange --allow-empty.`,
        en: `Nothing to check in ${where.en}: include and exclude leave out all .rutin files (${excluded}). Mend rutin.config.json, or give --allow-empty.`,
      }
    : {
        sv: `Inget att pröva: det finns inga .rutin-filer i ${where.sv}. Ange rätt mapp, eller --allow-empty om den ska vara tom.`,
        en: `Nothing to check: there are no .rutin files in ${where.en}. Name the right folder, or give --allow-empty if it is to be empty.`,
      };
}

function placeWords(paths: readonly string[], here: string): string {
  return paths.map((path) => (path === '.' ? here : path)).join(', ');
}

function noneIncluded(pattern: string): Sentence {
  return {
    sv: `Inget att pröva för include: ingen fil passar "${pattern}". Rätta mönstret i rutin.config.json, eller ange --allow-empty.`,
    en: `Nothing to check for include: no file fits "${pattern}". Mend the pattern in rutin.config.json, or give --allow-empty.`,
  };
}

function noneExcluded(pattern: string): Sentence {
  return {
    sv: `Varning: exclude "${pattern}" passar ingen fil. Rätta eller ta bort mönstret i rutin.config.json.`,
    en: `Warning: exclude "${pattern}" fits no file. Mend or remove the pattern in rutin.config.json.`,
  };
}

function leftOut(names: readonly string[], asked: Asked): Sentence {
  const list = shown(names, asked);
  return {
    sv: `Läses inte: ${list.sv}, som .gitignore eller inställningarna lämnar utanför arbetsytan.`,
    en: `Not read: ${list.en}, which .gitignore or the settings leave out of the workspace.`,
  };
}

function nearMisses({ nearMisses: names }: Found, asked: Asked): readonly Sentence[] {
  if (names.length === 0) return [];
  const list = shown(names, asked);
  return [
    {
      sv: `Läses inte för namnets skull: ${list.sv}. Filer ska heta något på .rutin, och inställningarna rutin.config.json.`,
      en: `Not read because of the name: ${list.en}. Files are to end in .rutin, and the settings to be called rutin.config.json.`,
    },
  ];
}

function nested({ nested: names }: Found, asked: Asked): readonly Sentence[] {
  if (names.length === 0) return [];
  const list = shown(names, asked);
  return [
    {
      sv: `Egna arbetsytor, som inte prövas här: ${list.sv}. Ange dem var för sig.`,
      en: `Workspaces of their own, not checked here: ${list.en}. Name each by itself.`,
    },
  ];
}

function shown(names: readonly string[], asked: Asked): Sentence {
  const first = names.slice(0, SHOWN).map(asked.shown);
  const rest = names.length - first.length;
  const list = first.join(', ');
  return { sv: list + andMore(rest, 'sv'), en: list + andMore(rest, 'en') };
}
