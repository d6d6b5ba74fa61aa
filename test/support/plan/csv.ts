/** CSV with semicolons read into rows by a library that had no part in writing it. */
import { parse } from 'papaparse';

/** The rows of a file, the head first. */
export function rowsOfCsv(text: string): readonly (readonly string[])[] {
  return parse<string[]>(text, { delimiter: ';' }).data;
}
