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

const NOTHING: Words = {};

type Words = Readonly<Record<string, string | false>>;
type Kind = Declaration['kind'] | 'source';

/** An undantag, whose two words are of one property, is told of by itself. */
const NEEDED: Readonly<Record<Exclude<Kind, 'exemption'>, Words>> = {
  principal: PRINCIPAL,
  administration: DIVISION,
  department: DIVISION,
  unit: UNIT,
  function: FUNCTION,
  'function-inbox': FUNCTION_INBOX,
  flow: FLOW,
  routine: ROUTINE,
  source: SOURCE,
  person: NOTHING,
  absence: NOTHING,
  'inbox-order': NOTHING,
  expectation: NOTHING,
};

const EXEMPTION: readonly string[] = ['från', 'till'];

/** The words of the properties that a kind of declaration must have, in the order in which they are usually written. */
export function neededIn(kind: Kind): readonly string[] {
  return kind === 'exemption' ? EXEMPTION : Object.values(NEEDED[kind]).filter((word) => word !== false);
}

/** The words of the properties that are missing, in the same order. */
export function missingIn(declaration: Declaration): readonly string[] {
  if (declaration.kind === 'exemption') return endsLacking(declaration);
  const isSource = declaration.kind === 'routine' && declaration.type === 'source';
  const values: Readonly<Record<string, unknown>> = { ...declaration };
  return Object.entries(NEEDED[isSource ? 'source' : declaration.kind]).flatMap(([property, word]) =>
    word !== false && values[property] === undefined ? [word] : [],
  );
}

/** An undantag needs both a first and a last day. */
function endsLacking({ period }: Exemption): readonly string[] {
  if (period === undefined) return EXEMPTION;
  if (!period.readable) return [];
  return [...(period.from === FIRST_DAY ? ['från'] : []), ...(period.to === LAST_DAY ? ['till'] : [])];
}
