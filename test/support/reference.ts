/** Entries of the language's reference, by a name that a failed test can be read by. */
import type { Entry } from '../../language/reference/entry.ts';

/** `Monitoring.bevakas in CertificateMonitoring`. */
export function nameIn({ of, within }: Entry): string {
  return `${of.join(' ')}${within === undefined ? '' : ` in ${within}`}`;
}
