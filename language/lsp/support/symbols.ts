/** What a declaration is called in the outline and in the search of the workspace. */
import { type Declaration, personNamed, type Span, spanOf } from '../../model/index.ts';
import type { Session } from '../../services/session.ts';
import { partInWords, periodInWords } from '../../words/index.ts';

/** What a symbol is, for its icon. */
export type SymbolSort =
  | 'organisation'
  | 'unit'
  | 'inbox'
  | 'function'
  | 'person'
  | 'absence'
  | 'flow'
  | 'rule'
  | 'clause';

/** A thing by what it is called. `name` is where the cursor goes. */
export interface NamedSymbol {
  readonly label: string;
  readonly detail: string;
  readonly sort: SymbolSort;
  readonly name: Span;
}

const SORTS: Readonly<Record<Declaration['kind'], SymbolSort>> = {
  principal: 'organisation',
  administration: 'organisation',
  department: 'organisation',
  unit: 'unit',
  function: 'function',
  'function-inbox': 'inbox',
  person: 'person',
  absence: 'absence',
  flow: 'flow',
  exemption: 'rule',
  'inbox-order': 'rule',
  expectation: 'rule',
  routine: 'rule',
};

/** What a declaration is called. */
export function symbolOf(session: Session, declaration: Declaration): NamedSymbol {
  return {
    label: labelOf(declaration),
    detail: detailOf(session, declaration),
    sort: SORTS[declaration.kind],
    name: spanOf({ anchor: declaration.anchor, at: declaration.nameAt }),
  };
}

/** What it is called in plain words: of an absence and an exception, whom or what it is about, and when. */
function detailOf({ ws, options }: Session, declaration: Declaration): string {
  switch (declaration.kind) {
    case 'absence': {
      const name = personNamed(ws, declaration.person.name)?.text?.value ?? '';
      return `${name}${periodInWords(declaration.period, options.language)}`.trim();
    }
    case 'exemption': {
      const { subject, period } = declaration;
      const person = personNamed(ws, subject.name)?.text?.value;
      const about = person ?? partInWords(ws, subject.name);
      return `${about}${period === undefined ? '' : periodInWords(period, options.language)}`;
    }
    case 'principal':
    case 'administration':
    case 'department':
    case 'unit':
    case 'function':
    case 'function-inbox':
    case 'person':
    case 'flow':
    case 'inbox-order':
    case 'expectation':
    case 'routine':
      return declaration.text?.value ?? '';
    default:
      return declaration satisfies never;
  }
}

function labelOf(declaration: Declaration): string {
  switch (declaration.kind) {
    case 'absence':
      return `frånvaro ${declaration.person.name}`;
    case 'exemption':
      return `undantag från ${declaration.clause.value} för ${declaration.subject.name}`;
    case 'expectation':
      return 'förväntan';
    case 'inbox-order':
      return `beställning för ${declaration.target.name}`;
    case 'principal':
    case 'administration':
    case 'department':
    case 'unit':
    case 'function':
    case 'function-inbox':
    case 'person':
    case 'flow':
    case 'routine':
      return declaration.name;
    default:
      return declaration satisfies never;
  }
}
