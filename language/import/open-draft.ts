/** A draft that is being filled: the same things, with lists that grow and every place where each was found. */
import type {
  Draft,
  DraftAssignment,
  DraftFunctionInbox,
  DraftInbox,
  DraftLine,
  DraftMember,
  DraftPersonal,
  DraftShared,
  DraftUnit,
} from '../generators/text/index.ts';
import { inboxKindOf, inboxWord } from '../model/index.ts';
import { CalledLookup } from './called-lookup.ts';
import { IdChanges } from './id-changes.ts';
import { Lookup } from './lookup.ts';
import { Listed, ListedMember, PersonList } from './person-list.ts';

interface OpenShared {
  readonly administrators: PersonList<Listed>;
  readonly members: PersonList<ListedMember>;
  readonly monitoring: DraftLine[];
}

type Lists = 'administrators' | 'members' | 'monitoring';

export type OpenInbox = Omit<DraftInbox, Lists> & OpenShared;
export type OpenFunctionInbox = Omit<DraftFunctionInbox, Lists> & OpenShared;

export type OpenUnit = Omit<DraftUnit, 'administrators' | 'inboxes'> & {
  readonly administrators: PersonList<Listed>;
  readonly inboxes: OpenInbox[];
};

export type OpenPerson = Omit<DraftPersonal, 'assignments' | 'name' | 'hsa'> & {
  name: string | null;
  hsa: string | null;
  readonly assignments: DraftAssignment[];
};

export class OpenDraft {
  readonly parts = new Map<string, Draft['parts'][number]>();
  readonly units = new Map<string, OpenUnit>();
  readonly functions = new Map<string, Draft['functions'][number]>();
  readonly functionInboxes = new Map<string, OpenFunctionInbox>();
  readonly persons = new Map<string, OpenPerson>();
  readonly #absences = new Map<string, Draft['absences'][number][]>();
  readonly orders: Draft['orders'][number][] = [];
  readonly unitNames = new Lookup();
  readonly inboxNames = new Lookup();
  /** Persons by id, HSA-id, address and employee number. */
  readonly personNames = new Lookup((name) => /[@#]/.test(name));
  /** Persons by what they are called: it takes an answer to go by that. */
  readonly calledPersons = new CalledLookup();
  /** What the last row about a person told of his names: most say the same time and again. */
  readonly lastTold = new Map<string, string>();
  /** Persons of whom a list of persons says that they are not there any more. */
  readonly gonePersons = new Lookup();
  readonly idChanges = new IdChanges();
  /** What can be added only when all units are known. */
  readonly waiting: (() => void)[] = [];
  /** What was declared before any file was read. */
  readonly seeded = { units: new Set<string>(), functionInboxes: new Set<string>(), persons: new Set<string>() };
  /** Seeded persons of whom a list of persons tells a name of its own. */
  readonly renamed = new Map<string, string>();
  /** Whether no file tells who there is: then whoever is named with an id is declared. */
  mayDeclarePersons = true;
  /** Likewise of inboxes and of units. */
  mayDeclareInboxes = true;
  mayDeclareUnits = true;
  readonly partNames = new Lookup();

  /** Whether something in the namespace of the organisation has the name. */
  isPlaced(name: string): boolean {
    return [this.parts, this.units, this.functions, this.functionInboxes].some((map) => map.has(name));
  }

  /** The absences of a person, to which more may be added. */
  absencesOf(owner: string): Draft['absences'][number][] {
    const known = this.#absences.get(owner) ?? [];
    this.#absences.set(owner, known);
    return known;
  }

  /** The shared inbox with the key. */
  inbox(key: string): OpenInbox | OpenFunctionInbox | undefined {
    const [unit = '', word] = key.split('.');
    return word === undefined
      ? this.functionInboxes.get(key)
      : this.units.get(unit)?.inboxes.find(({ kind }) => (kind === 'message') === (inboxKindOf(word) === 'message'));
  }

  /** The names of all shared inboxes. */
  *inboxKeys(): Iterable<string> {
    for (const unit of this.units.values()) {
      for (const { kind } of unit.inboxes) yield `${unit.key}.${inboxWord(kind)}`;
    }
    yield* this.functionInboxes.keys();
  }

  /** What has been gathered. */
  draft(): Draft {
    return {
      parts: [...this.parts.values()],
      units: [...this.units.values()].map((unit) => ({
        ...unit,
        administrators: [...unit.administrators],
        inboxes: unit.inboxes.map((inbox) => ({ ...inbox, ...closed(inbox) })),
      })),
      functions: [...this.functions.values()],
      functionInboxes: [...this.functionInboxes.values()].map((inbox) => ({ ...inbox, ...closed(inbox) })),
      persons: [...this.persons.values()],
      absences: [...this.#absences.values()].flat(),
      orders: this.orders,
    };
  }
}

/** The lists of an inbox of which nothing has been told yet. */
export function emptyShared(): OpenShared {
  return { administrators: new PersonList(), members: new PersonList(), monitoring: [] };
}

/** Lists that may grow, with what the lists of a draft hold. */
export function opened({ administrators, members, monitoring }: Pick<DraftShared, Lists>): OpenShared {
  return {
    administrators: new PersonList(administrators.map(({ person }) => new Listed(person))),
    members: new PersonList(members.map((member: DraftMember) => new ListedMember(member.person, member))),
    monitoring: [...monitoring],
  };
}

function closed({ administrators, members, monitoring }: OpenShared): Pick<DraftShared, Lists> {
  return { administrators: [...administrators], members: [...members], monitoring };
}
