/** What the rows of work lists tell of, gathered row by row. */
import { inboxKindOf } from '../../model/index.ts';
import {
  type MonitoredLine,
  PROVISIONING_VERSION,
  type ProvisionedAdministrator,
  type ProvisionedCertificates,
  type ProvisionedDelegate,
  type ProvisionedInbox,
  type ProvisionedMember,
  type ProvisionedMonitoring,
  type ProvisionedPerson,
  type ProvisionedUnit,
  type Provisioning,
  sortedBy,
} from '../../provisioning/index.ts';

/** What a row says of the inbox it is about; empty where it says nothing. */
interface InboxWords {
  readonly title: string;
  readonly unit: string;
  readonly purpose?: string;
  readonly decided?: string;
}

export class Collected {
  asOf: string | null = null;
  only: string | null = null;
  readonly members: ProvisionedMember[] = [];
  readonly administrators: ProvisionedAdministrator[] = [];
  readonly monitoring: ProvisionedMonitoring[] = [];
  readonly delegates: ProvisionedDelegate[] = [];
  readonly #inboxes = new Map<string, ProvisionedInbox>();
  readonly #certificates = new Map<string, ProvisionedCertificates>();
  readonly #persons = new Map<string, ProvisionedPerson>();

  /** Notes an inbox; what several rows say of it adds up. */
  inbox(key: string, { title, unit, purpose, decided }: InboxWords): void {
    const known = this.#inboxes.get(key);
    const [place = '', word] = key.split('.');
    const kind = word === undefined ? 'function' : (inboxKindOf(word.toLowerCase()) ?? 'message');
    const decision = decided === undefined || decided === '' ? null : decided;
    this.#inboxes.set(key, {
      key,
      kind,
      title: title || known?.title || key,
      unit: unit || known?.unit || (word === undefined ? '' : place),
      executor: word === undefined ? 'support' : 'enhetsprocessen',
      order:
        word === undefined || decision === null ? (known?.order ?? null) : { process: 'start-up', reference: decision },
      purpose: purpose ?? known?.purpose ?? null,
      decision: word === undefined ? (decision ?? known?.decision ?? null) : null,
      frozen: false,
    });
  }

  /** Notes a person written as `Exempel Ett (exeet1)` or `exeet1`, and gives the VGR-id. */
  person(text: string, hsa: string): string {
    const [, name, written] = /^(.*) \(([^()]+)\)$/su.exec(text) ?? [];
    const key = written ?? text;
    const known = this.#persons.get(key);
    this.#persons.set(key, {
      key,
      name: name ?? known?.name ?? key,
      hsa: hsa === '' ? (known?.hsa ?? null) : hsa,
      personalInbox: true,
    });
    return key;
  }

  /** Notes a line of the intygsbevakning of a unit. */
  certificate(unit: string, channel: string | null, responseDays: number | null, line: MonitoredLine): void {
    const monitoring = [...(this.#certificates.get(unit)?.monitoring ?? []), line];
    this.#certificates.set(unit, { unit, channel, responseDays, monitoring, frozen: false });
  }

  /** Everything noted. */
  state(): Provisioning {
    const asOf = this.asOf ?? '';
    const stamp = {
      version: PROVISIONING_VERSION,
      program: '',
      language: 0,
      asOf,
      horizonDays: 0,
      until: asOf,
      digest: '',
      only: this.only,
      routines: [],
    };
    const inboxes = sortedBy(this.#inboxes.values(), ({ key }) => [key]);
    return {
      stamp,
      departments: [],
      units: this.#units(inboxes),
      inboxes,
      members: this.members,
      administrators: this.administrators,
      monitoring: this.monitoring,
      certificates: sortedBy(this.#certificates.values(), ({ unit }) => [unit]),
      delegates: this.delegates,
      functions: [],
      orders: [],
      persons: sortedBy(this.#persons.values(), ({ key }) => [key]),
      assignments: [],
    };
  }

  #units(inboxes: readonly ProvisionedInbox[]): readonly ProvisionedUnit[] {
    const keys = new Set(
      [...inboxes.map(({ unit }) => unit), ...this.#certificates.keys()].filter((key) => key !== ''),
    );
    return sortedBy(keys, (key) => [key]).map((key) => ({
      key,
      name: key,
      hsa: null,
      principal: null,
      department: { key, name: key },
      mode: 'planned',
      modeChanges: [],
    }));
  }
}
