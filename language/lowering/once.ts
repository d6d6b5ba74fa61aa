/** Properties that may stand once in their block: the first holds, each further one is RUT-003. */
import { NAME_LENGTHS, type PropertyNode, type PropertyType } from '../grammar/generated/properties.ts';
import type { Token } from '../grammar/generated/tree.ts';
import { secondProperty } from './problems.ts';
import type { Source } from './source.ts';

/** Whether the lines of a property add up. One whose lines do not may stand once, wherever it stands. */
const ADDS_UP: Readonly<Record<PropertyType, boolean>> = {
  Administrators: true,
  Agreement: false,
  AppliesTo: false,
  Area: false,
  AssignedBy: false,
  Assignment: true,
  CertificateMonitoring: false,
  CertificateResponsible: false,
  Channel: false,
  CheckBinding: true,
  Closed: true,
  ConcernsAssignment: false,
  ConcernsPatient: false,
  Content: false,
  DecidedBy: false,
  DecisionReference: false,
  Delegate: true,
  Deviating: true,
  Deviation: false,
  Document: false,
  Dropped: true,
  Employment: false,
  FlowFrom: false,
  FlowTo: false,
  GroupClaim: true,
  Hsa: false,
  Inherits: false,
  Inbox: true,
  Journal: false,
  JudgedBy: true,
  Justification: false,
  Kind: false,
  Level: false,
  LogReview: false,
  ManualReason: false,
  Members: true,
  Mode: true,
  Monitoring: true,
  MunicipalityCode: false,
  NamedClaim: true,
  NoPersonalInbox: false,
  Opening: true,
  OpeningOrder: false,
  OptionLine: false,
  OrganisationNumber: false,
  OutsideClaim: true,
  Parameter: false,
  PartOf: false,
  Period: false,
  PlacedAt: false,
  Prescriber: false,
  PrincipalType: false,
  Purpose: false,
  Quote: false,
  ReadAccess: false,
  Readers: true,
  Repealed: false,
  Replaces: false,
  Requirement: true,
  ResponseTime: false,
  Returns: false,
  SavedToJournal: false,
  Scope: false,
  Section: false,
  SigningRight: false,
  Staff: true,
  Title: false,
  Updated: false,
  Validity: false,
  Version: false,
  Via: false,
  WritesCertificates: false,
};

/** Whether a kind of property may stand more than once in its block. */
export function isRepeatable(type: string): boolean {
  return (ADDS_UP as Readonly<Record<string, boolean>>)[type] === true;
}

/** Remembers which properties one block has had. */
export class Once {
  readonly #source: Source;
  readonly #types: PropertyType[] = [];
  readonly #firsts: Token[] = [];

  constructor(source: Source) {
    this.#source = source;
  }

  /** Whether the property is to be read: always for one that may be repeated, else the first time only. */
  allows({ $type, $first }: PropertyNode): boolean {
    if (ADDS_UP[$type]) return true;
    const index = this.#types.indexOf($type);
    if (index < 0) {
      this.#types.push($type);
      this.#firsts.push($first);
      return true;
    }
    this.#refuse($type, $first, this.#firsts[index] as Token);
    return false;
  }

  #refuse(type: PropertyType, second: Token, first: Token): void {
    const source = this.#source;
    const more = NAME_LENGTHS[type] - 1;
    const words = source.words(second, second + more);
    const at = source.span(second, second + more);
    source.report(secondProperty(words, at, source.span(first, first + more)));
  }
}
