/** From an opened workspace to what generators are given. */

import type { CacheOptions } from '../../disk/cache/room.ts';
import type { Material } from '../../generators/index.ts';
import type { Language } from '../../model/index.ts';
import { materialOf, partFor } from '../../report/generate/material.ts';
import type { CommonOptions } from '../frame/options.ts';
import type { Opened } from '../input/open.ts';
import { warnOf } from '../input/warn.ts';
import { openJudged } from '../kept/known.ts';
import type { Progress } from '../terminal/progress.ts';

/** The option that names a part of the organisation. */
export const PART_OPTION = {
  flags: '--for <namn>',
  text: {
    sv: 'bara en huvudman, förvaltning, verksamhet eller enhet',
    en: 'one huvudman, förvaltning, verksamhet or enhet alone',
  },
};

/** What of the organisation is asked for, and how much of it is told. */
interface PartOptions {
  readonly for?: string;
  readonly includeAbsenceKind?: boolean;
}

/** A workspace that was opened for generators. */
interface OpenedMaterial {
  readonly opened: Opened;
  /** Judges it, and says what there is of it or of the part that is asked for. */
  readonly material: () => Material;
}

/** Opens the workspace that PATHs name for all of it or for the part that `--for` names; says what could not be read. */
export async function openMaterial(
  paths: readonly string[],
  options: CommonOptions & CacheOptions & PartOptions,
  asked: Language | undefined,
  progress: Progress,
): Promise<OpenedMaterial> {
  progress.begin(READS[asked ?? 'sv']);
  const opened = await openJudged(paths, options, asked).finally(progress.end);
  warnOf(opened.unreadable, opened.language, opened.shown);
  const { ws, digest } = opened;
  const material = (): Material => {
    const only = options.for === undefined ? undefined : partFor(ws, options.for);
    progress.begin(JUDGES[opened.language]);
    try {
      const { includeAbsenceKind = false } = options;
      const extent = { only, includeAbsenceKind, language: opened.language };
      const made = materialOf(ws, opened.options, digest, extent);
      ws.letGo();
      return { ...made, prefix: opened.prefix };
    } finally {
      progress.end();
    }
  };
  return { opened, material };
}

const READS = { sv: 'Läser arbetsytan', en: 'Reading the workspace' };
const JUDGES = { sv: 'Prövar mot rutinerna', en: 'Checking against the routines' };
