/** What a text says, whatever its shape. */
import { factsOf } from '../../../language/lowering/lower.ts';

/** What a text says, without where it says it. */
export function saidIn(text: string): string {
  const strip = (key: string, value: unknown): unknown => {
    if (key === 'anchor' || key === 'lineStarts' || key.endsWith('At')) return undefined;
    if (PLACES.has(key) && (typeof value === 'number' || value === undefined)) return value === undefined ? 0 : 1;
    return value;
  };
  return JSON.stringify(factsOf('a.rutin', text).declarations, strip);
}

const PLACES = new Set([
  'at',
  'beside',
  'whole',
  'holidays',
  'journal',
  'writesCertificates',
  'always',
  'signs',
  'prescribes',
  'certificateResponsible',
  'noPersonalInbox',
  'returns',
  'concernsPatient',
  'savedToJournal',
]);
