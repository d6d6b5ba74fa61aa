/** RUT-003: two declarations with one name. (A property twice in one block is found while the file is read.) */
import {
  type Declaration,
  isShipped,
  namespaceOf,
  type Period,
  type Related,
  type Routine,
  type Workspace,
} from '../../model/index.ts';
import { defineRule, type Judging, type Message, markOf } from '../api/index.ts';

const messages = {
  sameName: {
    sv: 'Namnet {name} är redan taget',
    en: 'The name {name} is already taken',
    advice: {
      sv: 'Den som står först gäller. Ge den här ett eget namn, eller ta bort den.',
      en: 'The one that stands first holds. Give this one a name of its own, or remove it.',
    },
  },
  overlap: {
    sv: 'Två versioner av {document} gäller samtidigt',
    en: 'Two versions of {document} are valid at once',
    advice: {
      sv: 'Låt den nyare börja dagen efter att den äldre slutar.',
      en: 'Let the newer begin on the day after the older ends.',
    },
  },
  sameVersion: {
    sv: 'Samma version av {document} finns redan',
    en: 'The same version of {document} is already there',
    advice: {
      sv: 'Ge den ett eget versionsnummer, eller ta bort den.',
      en: 'Give it a version of its own, or remove it.',
    },
  },
  sameClause: {
    sv: 'Kravet {clause} finns redan i rutinen',
    en: 'The requirement {clause} is already in the routine',
    advice: {
      sv: 'Ge det ett eget id, eller ta bort det ena.',
      en: 'Give it an id of its own, or remove one of them.',
    },
  },
} as const satisfies Record<string, Message>;

type Told = Judging<unknown, typeof messages>;

export const rut003 = defineRule({
  code: 'RUT-003',
  severity: 'error',
  messages,
  judge: {
    principal: judgeName,
    division: judgeName,
    unit: judgeName,
    function: judgeName,
    functionInbox: judgeName,
    person: judgeName,
    flow: judgeName,
    routine(routine, told) {
      judgeRoutineName(routine, told);
      judgeVersion(routine, told);
      judgeClauses(routine, told);
    },
  },
});

/** The declaration that holds the name speaks for those that do not. */
function judgeName(declaration: Declaration, { ws, report }: Told): void {
  const table = namespaceOf(declaration);
  const all = table === undefined ? [] : ws.lookup(table, declaration.name);
  if (all.length < 2) return;
  const args = { name: declaration.name };
  for (const other of all) {
    if (other !== declaration)
      report('sameName', markOf(other, other.nameAt), args, { related: [firstOf(declaration)] });
  }
}

function firstOf(declaration: Declaration): Related {
  return { mark: markOf(declaration, declaration.nameAt), message: { sv: 'Den första.', en: 'The first one.' } };
}

/** Versions of one document may bear one name: what tells them apart is the version. */
function judgeRoutineName(routine: Routine, { ws, report }: Told): void {
  const clash = earlier(ws, 'routine', routine.name, routine).find(
    ({ document }) => document === undefined || document.value !== routine.document?.value,
  );
  if (clash === undefined) return;
  report('sameName', markOf(routine, routine.nameAt), { name: routine.name }, { related: [firstOf(clash)] });
}

function judgeVersion(routine: Routine, { ws, report }: Told): void {
  if (routine.document === undefined) return;
  const args = { document: routine.text?.value ?? routine.document.value };
  const others = earlier(ws, 'document', routine.document.value, routine);
  const overlapping = others.find(({ validity }) => overlap(validity, routine.validity));
  if (overlapping !== undefined && routine.validityAt !== undefined) {
    const message = { sv: 'Den här gäller redan då.', en: 'This one is already valid then.' };
    const mark = markOf(overlapping, overlapping.validityAt ?? overlapping.nameAt);
    report('overlap', markOf(routine, routine.validityAt), args, { related: [{ mark, message }] });
    return;
  }
  const same = others.find(({ version }) => version?.value === routine.version?.value);
  if (same === undefined || (routine.version === undefined && routine.type !== 'source')) return;
  report('sameVersion', markOf(routine, routine.version?.at ?? routine.nameAt), args, { related: [firstOf(same)] });
}

/** The routines under a key that go before: those that ship with the product, then by file and position. */
function earlier(ws: Workspace, table: 'routine' | 'document', key: string, routine: Routine): readonly Routine[] {
  const all = ws.lookup(table, key) as readonly Routine[];
  if (all.length < 2) return [];
  const isFromProduct = (one: Routine): boolean => isShipped(one.anchor.file);
  const ordered = [...all.filter(isFromProduct), ...all.filter((one) => !isFromProduct(one))];
  return ordered.slice(0, ordered.indexOf(routine));
}

function overlap(a: Period | undefined, b: Period | undefined): boolean {
  return a?.readable === true && b?.readable === true && a.from <= b.to && b.from <= a.to;
}

function judgeClauses(routine: Routine, { report }: Told): void {
  const firsts = new Map<string, number>();
  for (const { id, at } of routine.requirements) {
    const first = firsts.get(id);
    if (first === undefined) {
      firsts.set(id, at);
    } else {
      const message = { sv: 'Det första.', en: 'The first one.' };
      report(
        'sameClause',
        markOf(routine, at),
        { clause: id },
        { related: [{ mark: markOf(routine, first), message }] },
      );
    }
  }
}
