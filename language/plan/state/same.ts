/** Whether two items say the same about the real system from the as-of date on. */
import type { Day } from '../../time/index.ts';
import type { CertificatesValue, InboxValue, Item, ItemValues } from './item.ts';
import { keyOfLine } from './lines.ts';
import { samePeriods } from './periods.ts';

/** Equal where nobody has anything to do. What was begun and who decided it may differ. */
export function sameItem(a: Item, b: Item, asOf: Day): boolean {
  switch (a.kind) {
    case 'inbox':
      return b.kind === 'inbox' && sameInbox(a.value, b.value);
    case 'member':
      return b.kind === 'member' && samePeriods(a.value, b.value, asOf);
    case 'delegate':
      return b.kind === 'delegate' && samePeriods(a.value, b.value, asOf);
    case 'monitoring':
      return b.kind === 'monitoring' && sameLines(a.value, b.value);
    case 'certificates':
      return b.kind === 'certificates' && sameCertificates(a.value, b.value);
    case 'reader':
      return b.kind === 'reader' && JSON.stringify(a.value) === JSON.stringify(b.value);
    case 'personal-inbox':
      return a.value === b.value;
    case 'administrator':
    case 'staff':
      return a.kind === b.kind;
    default:
      return a satisfies never;
  }
}

function sameInbox(a: InboxValue, b: InboxValue): boolean {
  return a.kind === b.kind && a.title === b.title && a.unit === b.unit && a.purpose === b.purpose;
}

function sameLines(a: ItemValues['monitoring'], b: ItemValues['monitoring']): boolean {
  return a.map(keyOfLine).join() === b.map(keyOfLine).join();
}

function sameCertificates(a: CertificatesValue, b: CertificatesValue): boolean {
  return a.channel === b.channel && a.responseDays === b.responseDays && sameLines(a.monitoring, b.monitoring);
}
