/** Which properties a declaration must have. Each says whether it must be there: the word for it, or that it may be lacking. */
import type {
  Declaration,
  Declared,
  Division,
  Exemption,
  Flow,
  FunctionGroup,
  FunctionInbox,
  Own,
  Principal,
  Routine,
  Unit,
} from '../../model/index.ts';
import { FIRST_DAY, LAST_DAY } from '../../time/index.ts';

type Needed<D extends Declared> = Readonly<Record<Own<D>, string | false>>;

const PRINCIPAL: Needed<Principal> = {
  type: 'typ',
  organisationNumber: false,
  agreement: false,
  municipalityCode: false,
  options: false,
  area: false,
  modes: false,
};

const DIVISION: Needed<Division> = { parent: 'del av', area: false, modes: false };

const UNIT: Needed<Unit> = {
  parent: 'del av',
  hsa: false,
  level: false,
  area: false,
  unitKind: false,
  journal: false,
  writesCertificates: false,
  modes: false,
  opening: false,
  administrators: false,
  inboxes: false,
  certificateMonitoring: false,
  readAccess: false,
  logReview: false,
};

const FUNCTION: Needed<FunctionGroup> = { place: 'vid', staff: false };

const FUNCTION_INBOX: Needed<FunctionInbox> = {
  place: 'vid',
  purpose: false,
  decision: false,
  title: false,
  members: false,
  administrators: false,
  monitoring: false,
};

const FLOW: Needed<Flow> = {
  from: 'från',
  to: 'till',
  channel: 'kanal',
  content: false,
  concernsPatient: false,
  savedToJournal: false,
  justification: false,
};

const ROUTINE: Needed<Routine> = {
  type: false,
  document: 'dokument',
  version: 'version',
  validity: 'giltig',
  scope: false,
  appliesTo: false,
  updated: false,
  replaces: false,
  inherits: false,
  dropped: false,
  repealed: false,
  requirements: false,
};

/** A källa is known by when it was updated. */
const SOURCE: Needed<Routine> = { ...ROUTINE, document: false, version: false, validity: false, updated: 'uppdaterad' };

/** The words of the properties that are missing, in the order in which they are usually written. */
export function missingIn(declaration: Declaration): readonly string[] {
  switch (declaration.kind) {
    case 'principal':
      return lacking(declaration, PRINCIPAL);
    case 'administration':
    case 'department':
      return lacking(declaration, DIVISION);
    case 'unit':
      return lacking(declaration, UNIT);
    case 'function':
      return lacking(declaration, FUNCTION);
    case 'function-inbox':
      return lacking(declaration, FUNCTION_INBOX);
    case 'flow':
      return lacking(declaration, FLOW);
    case 'exemption':
      return endsLacking(declaration);
    case 'routine':
      return lacking(declaration, declaration.type === 'source' ? SOURCE : ROUTINE);
    case 'person':
    case 'absence':
    case 'inbox-order':
      return [];
    default:
      return declaration satisfies never;
  }
}

/** An undantag needs both a first and a last day. */
function endsLacking({ period }: Exemption): readonly string[] {
  if (period === undefined) return ['från', 'till'];
  if (!period.readable) return [];
  return [...(period.from === FIRST_DAY ? ['från'] : []), ...(period.to === LAST_DAY ? ['till'] : [])];
}

function lacking<D extends Declared>(declaration: D, needed: Needed<D>): readonly string[] {
  const properties = Object.keys(needed) as Own<D>[];
  return properties.flatMap((property) => {
    const word: string | false = needed[property];
    return word !== false && declaration[property] === undefined ? [word] : [];
  });
}
