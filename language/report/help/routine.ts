/** What `rutin routine` and its commands are called, take and do: the texts of their help. */
import type { Sentence } from '../../model/index.ts';

/** A command as its help tells of it. */
export interface CommandText {
  readonly name: string;
  readonly summary: Sentence;
  readonly args: readonly (readonly [string, Sentence])[];
  readonly examples: readonly (readonly [string, Sentence])[];
}

/** `rutin routine new`. */
export const ROUTINE_NEW: CommandText = {
  name: 'new',
  summary: { sv: 'skriver en ny version av en rutin', en: 'writes a new version of a routine' },
  args: [
    [
      '<DOCUMENT>',
      {
        sv: 'dokumentets nummer, rutinens namn eller dess titel',
        en: 'the number of the document, the name of the routine, or its title',
      },
    ],
    ['[PATH]', { sv: 'arbetsytan (annars den här mappen)', en: 'the workspace (else this folder)' }],
  ],
  examples: [
    [
      'rutin routine new Meddelandecenter --version 4.0 --from 2026-12-15',
      { sv: 'en version där det som ändras skrivs', en: 'a version in which to write what changes' },
    ],
    [
      'rutin routine new Meddelandecenter --version 4.0 --from 2026-12-15 --copy',
      { sv: 'en version med alla krav utskrivna', en: 'a version with every clause in it' },
    ],
  ],
};

/** The options of `rutin routine new`. */
export const NEW_OPTIONS = {
  version: {
    flags: '--version <nummer>',
    isNeeded: true,
    text: { sv: 'den nya versionens nummer', en: 'the number of the new version' },
  },
  from: { flags: '--from <ÅÅÅÅ-MM-DD>', isNeeded: true, text: { sv: 'dess första dag', en: 'its first day' } },
  copy: {
    flags: '--copy',
    text: {
      sv: 'skriver ut alla krav, med kommentarer, i stället för att ärva dem',
      en: 'states every clause, with comments, instead of inheriting them',
    },
  },
} as const;

const VERSION: Sentence = {
  sv: 'en fil, RUTIN@VERSION, eller en version av den andras rutin',
  en: 'a file, ROUTINE@VERSION, or a version of the other’s routine',
};

/** `rutin routine diff`. */
export const ROUTINE_DIFF: CommandText = {
  name: 'diff',
  summary: { sv: 'jämför två versioner av en rutin', en: 'compares two versions of a routine' },
  args: [
    ['<OLD>', VERSION],
    ['<NEW>', VERSION],
  ],
  examples: [
    [
      'rutin routine diff 3.0 rutiner/meddelandecenter-4.0.rutin',
      { sv: 'den nya versionen mot 3.0', en: 'the new version against 3.0' },
    ],
    [
      'rutin routine diff Meddelandecenter@3.0 4.0 --workspace .',
      { sv: 'och vad den betyder här', en: 'and what it means here' },
    ],
  ],
};

/** The options of `rutin routine diff`. */
export const DIFF_OPTIONS = {
  workspace: {
    flags: '--workspace <mapp>',
    text: { sv: 'arbetsytan vars utfall också visas', en: 'the workspace whose verdicts are shown, too' },
  },
  format: {
    flags: '--format <format>',
    text: { sv: 'pretty, markdown eller json (annars pretty)', en: 'pretty, markdown or json (else pretty)' },
  },
} as const;

/** `rutin routine`: the texts of the two above stand beside it. */
export const ROUTINE: CommandText = {
  name: 'routine',
  summary: {
    sv: 'skriver en ny version av en rutin, eller jämför två',
    en: 'writes a new version of a routine, or compares two',
  },
  args: [],
  examples: [...ROUTINE_NEW.examples.slice(0, 1), ...ROUTINE_DIFF.examples.slice(0, 1)],
};
