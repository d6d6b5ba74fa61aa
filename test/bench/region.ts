/** Deterministic regions to measure with: clean, or with a known number of faults. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { departmentText, organisationText, UNITS_PER_DEPARTMENT, unitText } from './region-text.ts';

/** Sizes by name: number of units. Each has 15 persons, 2 inboxes, 12 absences and 36 ombud. */
export const SIZES = { S: 50, M: 500, L: 4_000, XL: 40_000 } as const;

export type Size = keyof typeof SIZES;

/** The day on which the regions are judged: a Monday on which the shipped routines hold. */
export const AS_OF = '2026-10-05';

/** One file of a region. */
export interface RegionFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The files of a region.
 * @param faultEvery every so many units one is checked twice a day instead of three times (MC-BEV-03); 0 for none.
 */
export function* regionFiles(units: number, faultEvery = 0): Generator<RegionFile> {
  const departments = Math.ceil(units / UNITS_PER_DEPARTMENT);
  yield { path: 'region.rutin', text: organisationText() };
  for (let department = 0; department < departments; department++) {
    yield { path: `v${department}/verksamhet.rutin`, text: departmentText(department) };
  }
  for (let unit = 0; unit < units; unit++) {
    const department = Math.floor(unit / UNITS_PER_DEPARTMENT);
    const faulty = faultEvery > 0 && unit % faultEvery === 0;
    yield { path: `v${department}/enhet${unit}.rutin`, text: unitText(unit, department, faulty) };
  }
}

/** How many findings a region with faults has. */
export function faultsIn(units: number, faultEvery: number): number {
  return faultEvery > 0 ? Math.ceil(units / faultEvery) : 0;
}

/** Writes a region into a folder made anew. Gives the number of files and bytes. */
export function writeRegion(folder: string, units: number, faultEvery = 0): { files: number; bytes: number } {
  rmSync(folder, { recursive: true, force: true });
  let files = 0;
  let bytes = 0;
  for (const { path, text } of regionFiles(units, faultEvery)) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    files++;
    bytes += Buffer.byteLength(text);
  }
  return { files, bytes };
}

/** Gives a unit of a region that has been written another name each time. */
export function renameUnit(folder: string): void {
  const file = join(folder, 'v0/enhet3.rutin');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(/vårdcentral 3(q*)"/, (_, more: string) => `vårdcentral 3${more}q"`),
  );
}
