/** What was perhaps meant by a path that is not there. */
import { readdirSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { nearestName } from '../../model/index.ts';

/** The nearest name in the same folder, as the user would write it; one that lacks its suffix is near. */
export function nearPath(path: string): string | undefined {
  const name = basename(path).normalize('NFC');
  const names = namesIn(dirname(path));
  const near = names.find((one) => basename(one, extname(one)) === name) ?? nearestName(name, names);
  return near === undefined ? undefined : path.slice(0, path.length - basename(path).length) + near;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
