/** The texts of a state as they may be copied: without identity numbers of persons and without what cannot be seen. */
import { type CleanFault, cleaned } from './clean.ts';
import { both, type Remarks, type Whence } from './remark.ts';

/** Properties that people read; the others are names, dates and words, which are judged by their form. */
const TEXTS: ReadonlySet<string> = new Set(['name', 'title', 'purpose', 'decision', 'reference', 'role']);

/** The value with its texts cleaned, at any depth. Texts with nothing wrong in them stay as they are. */
export function safeTexts<T>(value: T, whence: Whence, remarks: Remarks): T {
  const faults = new Set<CleanFault>();
  const safe = walked(value, '', faults) as T;
  if (faults.has('identity')) {
    remarks.noted(
      whence,
      both('Ett personnummer togs bort', 'An identity number was removed'),
      both('Ta bort det ur källan också.', 'Remove it from the source as well.'),
    );
  }
  if (faults.has('invisible')) {
    remarks.noted(
      whence,
      both('Osynliga tecken togs bort', 'Invisible characters were removed'),
      both('Jämför med källan.', 'Compare with the source.'),
    );
  }
  return safe;
}

function walked(value: unknown, property: string, faults: Set<CleanFault>): unknown {
  if (typeof value === 'string') return TEXTS.has(property) ? textOf(value, faults) : value;
  if (Array.isArray(value)) return value.map((item) => walked(item, property, faults));
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, walked(inner, name, faults)]))
    : value;
}

function textOf(text: string, faults: Set<CleanFault>): string {
  const { text: clean, faults: own } = cleaned(text);
  const grave = own.filter((fault) => fault !== 'lost');
  for (const fault of grave) faults.add(fault);
  return grave.length === 0 ? text : clean;
}
