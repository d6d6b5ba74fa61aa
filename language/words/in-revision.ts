/** What of a revision in a repository cannot be read. */
import type { Unreadable } from './unreadable.ts';

/** A file whose text is kept elsewhere: all that stands in the repository is where. */
export function unreadPointer(file: string): Unreadable {
  return {
    file,
    reason: {
      sv: 'är lagrad med Git LFS: i revisionen står bara en hänvisning, inte texten',
      en: 'is stored with Git LFS: the revision holds a pointer, not the text',
    },
    advice: {
      sv: 'Jämför två mappar, eller flytta ut .rutin-filerna ur LFS (git lfs migrate export).',
      en: 'Compare two folders, or move the .rutin files out of LFS (git lfs migrate export).',
    },
  };
}

/** A file whose name is not text. */
export function unreadName(file: string): Unreadable {
  return {
    file,
    reason: { sv: 'har ett namn som inte är UTF-8', en: 'has a name that is not UTF-8' },
    advice: { sv: 'Byt namn på filen (git mv).', en: 'Rename the file (git mv).' },
  };
}

/** A link out of the workspace, as a repository has it. */
export function unreadLink(file: string): Unreadable {
  return {
    file,
    reason: {
      sv: 'är en länk ut ur arbetsytan, och läses inte ur git',
      en: 'is a link out of the workspace, and is not read from git',
    },
    advice: {
      sv: 'Lägg filen själv i arbetsytan om den ska räknas.',
      en: 'Put the file itself into the workspace if it is to count.',
    },
  };
}

/** A submodule in which files of the workspace may stand. */
export function unreadSubmodule(file: string): Unreadable {
  return {
    file,
    reason: {
      sv: 'är en submodul, ett eget förråd, som inte läses ur git',
      en: 'is a submodule, a repository of its own, which is not read from git',
    },
    advice: {
      sv: 'Jämför två mappar, eller ställ den utanför med exclude i rutin.config.json.',
      en: 'Compare two folders, or leave it out with exclude in rutin.config.json.',
    },
  };
}
