/** Nothing judged is no green light: where nothing is read that is refused, and what was passed by is said. */
import type { Sentence } from '../../model/index.ts';
import { andMore, UsageError } from '../../words/index.ts';
import type { FoundFiles } from './files.ts';
import { fromHere, type Target } from './paths.ts';

/** So many names are told; the rest are counted. */
const SHOWN = 5;

/** A UsageError where no file is found, or a pattern of `include` finds none. */
export function refuseNothing(found: FoundFiles, target: Target): void {
  const [pattern] = found.unmatched.include;
  const near = nearMisses(found, target);
  if (pattern !== undefined) throw refused(noneIncluded(pattern), near);
  if (found.files.length === 0 && found.unreadable.length === 0) {
    throw refused(noneIn(found, target), [...near, ...nested(found, target)]);
  }
  if (found.only?.size === 0) throw refused(leftOut(found.leftOut, target), []);
}

function refused(first: Sentence, more: readonly Sentence[]): UsageError {
  const all = [first, ...more];
  return new UsageError(all.map(({ sv }) => sv).join(' '), all.map(({ en }) => en).join(' '));
}

/** What is worth knowing of what is not judged. */
export function passedBy(found: FoundFiles, target: Target): readonly Sentence[] {
  const { exclude } = found.unmatched;
  return [
    ...exclude.map(noneExcluded),
    ...nearMisses(found, target),
    ...(found.leftOut.length === 0 ? [] : [leftOut(found.leftOut, target)]),
    ...(found.only === undefined ? nested(found, target) : []),
  ];
}

function noneIn({ excluded }: FoundFiles, { folders, named }: Target): Sentence {
  const paths = (folders.length === 0 ? named.map(({ path }) => path) : folders).map(fromHere);
  const where = { sv: placeWords(paths, 'den här mappen'), en: placeWords(paths, 'this folder') };
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

function leftOut(names: readonly string[], { root }: Target): Sentence {
  const list = shown(names, root);
  return {
    sv: `Läses inte: ${list.sv}, som .gitignore eller inställningarna lämnar utanför arbetsytan.`,
    en: `Not read: ${list.en}, which .gitignore or the settings leave out of the workspace.`,
  };
}

function nearMisses({ nearMisses: names }: FoundFiles, { root }: Target): readonly Sentence[] {
  if (names.length === 0) return [];
  const list = shown(names, root);
  return [
    {
      sv: `Läses inte för namnets skull: ${list.sv}. Filer ska heta något på .rutin, och inställningarna rutin.config.json.`,
      en: `Not read because of the name: ${list.en}. Files are to end in .rutin, and the settings to be called rutin.config.json.`,
    },
  ];
}

function nested({ nested: names }: FoundFiles, { root }: Target): readonly Sentence[] {
  if (names.length === 0) return [];
  const list = shown(names, root);
  return [
    {
      sv: `Egna arbetsytor, som inte prövas här: ${list.sv}. Ange dem var för sig.`,
      en: `Workspaces of their own, not checked here: ${list.en}. Name each by itself.`,
    },
  ];
}

function shown(names: readonly string[], root: string): Sentence {
  const first = names.slice(0, SHOWN).map((name) => fromHere(`${root}/${name}`));
  const rest = names.length - first.length;
  const list = first.join(', ');
  return { sv: list + andMore(rest, 'sv'), en: list + andMore(rest, 'en') };
}
