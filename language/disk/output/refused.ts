/** One of many files: where it cannot be written the others still are. */
import { UsageError } from '../../words/index.ts';
import { writeWhole } from './write.ts';

/** Writes a file, or gives why it could not be. */
export function refusalOfWriting(path: string, text: string): UsageError | undefined {
  try {
    writeWhole(path, text);
    return undefined;
  } catch (fault) {
    if (fault instanceof UsageError) return fault;
    throw fault;
  }
}
