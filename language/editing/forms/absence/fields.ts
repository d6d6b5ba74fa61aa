/** What a clerk has filled in about an absence: as a page sends it, and as it is understood. Nothing is filled in for her. */
import {
  ABSENCE_WORDS,
  type AbsenceKind,
  type Part,
  type Person,
  partNamed,
  personNamed,
  valuesOfWords,
  type Workspace,
} from '../../../model/index.ts';
import { type Day, parseDay } from '../../../time/index.ts';

/** An ombud with days of its own, as text; empty for those of the absence. */
interface DelegateField {
  readonly person: string;
  readonly from: string;
  readonly to: string;
}

/** The fields as text, empty where nothing is filled in yet; days as `YYYY-MM-DD`. */
export interface AbsenceFields {
  /** The VGR-id of the absent person. */
  readonly person: string;
  /** A word of the language, such as `ledighet`. */
  readonly kind: string;
  readonly from: string;
  /** Empty for an end that is not known. */
  readonly to: string;
  /** The unit or verksamhet that the absence is limited to. */
  readonly concerns: string;
  readonly delegates: readonly DelegateField[];
  readonly returns: boolean;
  readonly decidedBy: string;
  readonly decidedOn: string;
  readonly assignedBy: string;
  readonly assignedOn: string;
  readonly justification: string;
}

export type FieldName = keyof AbsenceFields;

/** Why nothing can be written yet: a field that is empty, or one that cannot be understood. */
export interface Lack {
  readonly field: FieldName;
  readonly why: 'empty' | 'unknown' | 'before';
}

/** An ombud that was chosen. */
export interface WantedDelegate {
  readonly person: Person;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

/** Someone who did something, and when. */
export interface WantedActor {
  readonly person: Person;
  readonly day: Day | undefined;
}

/** An absence that can be written. */
export interface WantedAbsence {
  readonly owner: Person;
  readonly kind: AbsenceKind;
  readonly from: Day;
  /** Undefined for an end that is not known. */
  readonly to: Day | undefined;
  readonly concerns: Part | undefined;
  readonly delegates: readonly WantedDelegate[];
  readonly returns: boolean;
  readonly decidedBy: WantedActor | undefined;
  readonly assignedBy: WantedActor | undefined;
  readonly justification: string;
}

/** What was understood: the absence where all that must be there is, and what is wanting. */
export interface Understood {
  readonly owner: Person | undefined;
  readonly wanted: WantedAbsence | undefined;
  readonly lacks: readonly Lack[];
}

const KINDS = valuesOfWords(ABSENCE_WORDS);

/** Reads the fields. A name that nobody has and a day that is none are told of, and nothing is written with them. */
export function understood(ws: Workspace, fields: AbsenceFields): Understood {
  const reading = new FieldReading(ws, fields);
  const owner = reading.person('person', true);
  const kind = reading.needed('kind', KINDS[fields.kind]);
  const from = reading.day('from', true);
  const to = reading.day('to', false);
  if (from !== undefined && to !== undefined && to < from) reading.lack('to', 'before');
  const rest = {
    to,
    concerns: reading.optional('concerns', partNamed(ws, fields.concerns)),
    delegates: reading.delegates(),
    returns: fields.returns,
    decidedBy: reading.actor('decidedBy', 'decidedOn'),
    assignedBy: reading.actor('assignedBy', 'assignedOn'),
    justification: reading.text('justification'),
  };
  const { lacks } = reading;
  const isWhole = lacks.length === 0 && owner !== undefined && kind !== undefined && from !== undefined;
  return { owner, wanted: isWhole ? { owner, kind, from, ...rest } : undefined, lacks };
}

type TextField = Exclude<FieldName, 'delegates' | 'returns'>;

/** Reads field by field, and notes what is wanting. */
class FieldReading {
  readonly lacks: Lack[] = [];
  readonly #ws: Workspace;
  readonly #fields: AbsenceFields;

  constructor(ws: Workspace, fields: AbsenceFields) {
    this.#ws = ws;
    this.#fields = fields;
  }

  lack(field: FieldName, why: Lack['why']): void {
    this.lacks.push({ field, why });
  }

  needed<T>(field: TextField, value: T | undefined): T | undefined {
    if (this.#fields[field] === '') this.lack(field, 'empty');
    else if (value === undefined) this.lack(field, 'unknown');
    return value;
  }

  optional<T>(field: TextField, value: T | undefined): T | undefined {
    if (this.#fields[field] !== '' && value === undefined) this.lack(field, 'unknown');
    return value;
  }

  person(field: TextField, isNeeded: boolean): Person | undefined {
    const person = personNamed(this.#ws, this.#fields[field]);
    return isNeeded ? this.needed(field, person) : this.optional(field, person);
  }

  day(field: TextField, isNeeded: boolean): Day | undefined {
    const day = parseDay(this.#fields[field]);
    return isNeeded ? this.needed(field, day) : this.optional(field, day);
  }

  /** A text of one line or several, without what cannot be seen. */
  text(field: TextField): string {
    const text = this.#fields[field].normalize('NFC').trim().replace(/\r\n?/g, '\n');
    if (/[\p{C}\p{Zl}\p{Zp}]/u.test(text.replaceAll('\n', ''))) this.lack(field, 'unknown');
    return text;
  }

  actor(field: TextField, dayField: TextField): WantedActor | undefined {
    const person = this.person(field, false);
    const day = this.day(dayField, false);
    return person === undefined ? undefined : { person, day };
  }

  /** The ombud. A day that is none, or an end before its beginning, holds up the whole. */
  delegates(): readonly WantedDelegate[] {
    return this.#fields.delegates.flatMap(({ person: name, from, to }) => {
      const person = personNamed(this.#ws, name);
      const [first, last] = [parseDay(from), parseDay(to)];
      if (person === undefined || isUnread(from, first) || isUnread(to, last)) this.lack('delegates', 'unknown');
      else if (first !== undefined && last !== undefined && last < first) this.lack('delegates', 'before');
      return person === undefined ? [] : [{ person, from: first, to: last }];
    });
  }
}

function isUnread(text: string, day: Day | undefined): boolean {
  return text !== '' && day === undefined;
}
