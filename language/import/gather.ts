/** Everything that the files of an import say, as one draft. */
import type { Draft } from '../generators/text/index.ts';
import type { Workspace } from '../model/index.ts';
import type { Day } from '../time/index.ts';
import type { NoText } from './encoding.ts';
import { type Extent, extentOf, idsOf, type Sifted } from './extent.ts';
import { Heads } from './heads/heads.ts';
import { OpenDraft } from './open-draft.ts';
import { readAbsences } from './readers/absences.ts';
import { readAdministrators } from './readers/administrators.ts';
import { readDelegates } from './readers/delegates.ts';
import { readInboxes } from './readers/inboxes.ts';
import { readMemberships } from './readers/members.ts';
import { readMonitoring } from './readers/monitoring.ts';
import { readPersons, readWaiting } from './readers/persons.ts';
import { readUnits } from './readers/units.ts';
import { Remarks } from './remark.ts';
import { seed } from './seed.ts';
import { type ExportFile, sortOut } from './sort-out.ts';
import { meantBy, type TableKind } from './tables/kinds.ts';
import { type TableReport, tableReport } from './tables/report.ts';
import type { Row } from './tables/row.ts';
import { joined, type Rows } from './tables/rows.ts';
import { sifted } from './tables/sift.ts';
import { rowsMeaning, type Table } from './tables/table.ts';
import { settledKind } from './tables/told-kind.ts';
import { addWorkLists } from './work-list.ts';

/** What an import is told beside the files. */
export interface GatherOptions {
  readonly heads?: Heads;
  /** What tables are about, by file or by file and part with a slash between; empty for whatever table it is a question of. */
  readonly kinds?: ReadonlyMap<string, TableKind>;
  /** Who has left before this day is not there. */
  readonly asOf?: Day;
  /** What is declared already: rows may name it. */
  readonly declared?: Workspace;
}

/** What the files come to. */
export interface Gathered {
  readonly draft: Draft;
  readonly remarks: Remarks;
  readonly tables: readonly TableReport[];
  /** Found out when it is first asked for: it takes another look at every row. */
  readonly extent: Extent;
  /** Persons who are declared under another name than a list of persons has. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Files that could not be read at all. */
  readonly unreadable: readonly (NoText & { readonly file: string })[];
}

/** The order in which tables are read: each may name what stands in those before it. */
const ORDER: readonly (readonly [
  readonly TableKind[],
  (rows: Iterable<Row>, draft: OpenDraft, remarks: Remarks) => void,
])[] = [
  [['units'], readUnits],
  [['persons', 'assignments'], readPersons],
  [['inboxes'], readInboxes],
  [['memberships'], readMemberships],
  [['administrators'], readAdministrators],
  [['monitoring'], readMonitoring],
  [[], (_, draft) => readWaiting(draft)],
  [['absences'], readAbsences],
  [['delegates'], readDelegates],
];

/** Reads all files; their order does not matter. */
export function gather(
  files: readonly ExportFile[],
  remarks = new Remarks(),
  { heads = new Heads(), kinds = new Map(), asOf = 0, declared }: GatherOptions = {},
): Gathered {
  const draft = new OpenDraft();
  if (declared !== undefined) seed(declared, draft);
  const sorted = sortOut(files, draft, heads, remarks);
  addWorkLists(sorted.lists, draft, remarks);
  const reports: TableReport[] = [];
  const tables = sorted.tables.flatMap((table) => {
    const said =
      kinds.get(`${table.file}/${table.part}`) ??
      kinds.get(table.file) ??
      (sorted.tables.length === 1 ? kinds.get('') : undefined);
    const { kind, why } = settledKind(table, said, kinds.get(''), remarks);
    reports.push(tableReport(table, kind, why, table.rows, heads));
    return kind === undefined ? [] : [{ kind, ...sifted(meaningOf(table, kind), { asOf, remarks, kind }) }];
  });
  admit(tables, sorted.unreadable.length === 0 && tables.length === sorted.tables.length, draft);
  for (const [read, reader] of ORDER) {
    reader(joined(tables.filter(({ kind }) => read.includes(kind)).map(({ holding }) => holding)), draft, remarks);
  }
  draft.idChanges.tell(remarks);
  const { unreadable } = sorted;
  let extent: Extent | undefined;
  return {
    ...{ draft: draft.draft(), remarks, tables: reports, renamed: draft.renamed, unreadable },
    get extent() {
      extent ??= extentOf(tables, draft);
      return extent;
    },
  };
}

function meaningOf(table: Table, kind: TableKind): Rows<Row> {
  return rowsMeaning(table, (field) => meantBy(kind, field, table.fields));
}

/** Who and what may be declared by rows about something else: only what no table of its own tells of, nor a file that was not read. */
function admit(tables: readonly Sifted[], isWhole: boolean, draft: OpenDraft): void {
  const has = (...some: readonly TableKind[]): boolean => tables.some(({ kind }) => some.includes(kind));
  draft.mayDeclarePersons &&= isWhole && !has('persons', 'assignments');
  draft.mayDeclareUnits &&= isWhole && !has('units');
  draft.mayDeclareInboxes &&= isWhole && !has('inboxes');
  const persons = tables.filter(({ kind }) => kind === 'persons' || kind === 'assignments');
  const refused = persons.flatMap((table) => [...idsOf(table.refused)]);
  if (refused.length === 0) return;
  const there = new Set(persons.flatMap(({ holding }) => [...idsOf(holding)]).map((id) => id.toLowerCase()));
  for (const id of refused) if (!there.has(id.toLowerCase())) draft.gonePersons.add(id, id);
}
