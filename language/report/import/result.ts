/** What an import came to, as plain data: an editor can show it as a page, and give answers back. */
import type { Draft } from '../../generators/text/index.ts';
import { type AskedQuestion, placeText, type Remark } from '../../import/remark.ts';
import { TABLE_KINDS, type TableKind } from '../../import/tables/kinds.ts';
import type { TableReport } from '../../import/tables/report.ts';
import { comparePaths, type Language } from '../../model/index.ts';
import { counted, say, type Unreadable } from '../../words/index.ts';

/** The name of the report in the folder. */
export const REPORT_FILE = 'import-rapport.md';

export interface ImportResult {
  readonly draft: Draft;
  /** What each table was taken for. */
  readonly tables: readonly TableReport[];
  readonly remarks: readonly Remark[];
  /** What nobody has answered; each answer is given back under the id of its question. */
  readonly questions: readonly AskedQuestion[];
  /** Ids of answers to what was not asked. */
  readonly unusedAnswers: readonly string[];
  readonly unreadable: readonly Unreadable[];
  readonly files: readonly string[];
  readonly out: string;
}

/** Whether something of the files is not among the declarations, though they do not say themselves that it does not hold. */
export function isLacking({ remarks, questions, unreadable }: Omit<ImportResult, 'draft'>): boolean {
  return questions.length + unreadable.length > 0 || remarks.some(({ level }) => level === 'skipped');
}

/** Kinds of tables of which rows were not read: every kind where a file was not, or where nobody has said what it is about. */
export function partialKinds({ tables, remarks, questions, unreadable }: ImportResult): ReadonlySet<TableKind> {
  if (unreadable.length > 0 || tables.some(({ kind }) => kind === null)) return new Set(TABLE_KINDS);
  const files = new Set([...remarks.filter(({ level }) => level === 'skipped'), ...questions].map(({ file }) => file));
  return new Set(tables.flatMap(({ file, kind }) => (kind !== null && files.has(file) ? [kind] : [])));
}

/** A remark with every place of which it is said. */
export type GroupedRemark = Omit<Remark, 'place'> & { readonly places: readonly string[] };

/** The remarks by level, in the order of files and rows; what is said of several rows of a file is said once. */
export function groupedRemarks(
  remarks: readonly Remark[],
): Readonly<Record<Remark['level'], readonly GroupedRemark[]>> {
  const apiece = groupsOf(remarks).map(({ at, isInOrder }) => (isInOrder ? at : inOrder(at, remarks, (one) => one)));
  const groups = inOrder(apiece, remarks, ([first = 0]) => first);
  const ordered = groups
    .map((at) => grouped(at, remarks))
    .flatMap((group) => (group.places.length > MOST_APART ? [group] : apart(group)));
  return {
    skipped: ordered.filter(({ level }) => level === 'skipped'),
    refused: ordered.filter(({ level }) => level === 'refused'),
    noted: ordered.filter(({ level }) => level === 'noted'),
  };
}

/** Remarks of which the same is said, by their numbers. */
interface Group {
  readonly at: number[];
  /** The place of the last of them, as places are ordered. */
  last: string;
  isInOrder: boolean;
}

function groupsOf(remarks: readonly Remark[]): readonly Group[] {
  const groups = new Map<string, Group>();
  let before: Remark | undefined;
  let group: Group | undefined;
  for (const [at, remark] of remarks.entries()) {
    if (group === undefined || before === undefined || !saysTheSame(before, remark)) group = groupOf(remark, groups);
    const place = padded(remark.place);
    if (comparePaths(group.last, place) > 0) group.isInOrder = false;
    group.last = place;
    group.at.push(at);
    before = remark;
  }
  return [...groups.values()];
}

/** Remarks of neighbouring rows mostly share their sentences. */
function saysTheSame(one: Remark, other: Remark): boolean {
  const isOfFile = one.file === other.file && one.level === other.level;
  return isOfFile && one.reason === other.reason && one.advice === other.advice;
}

function groupOf({ level, file, reason, advice }: Remark, groups: Map<string, Group>): Group {
  const key = [level, file, reason.sv, advice.sv].join('\n');
  const group = groups.get(key) ?? { at: [], last: '', isInOrder: true };
  groups.set(key, group);
  return group;
}

function grouped(at: readonly number[], remarks: readonly Remark[]): GroupedRemark {
  const [first = 0] = at;
  const { level, file, reason, advice } = remarks[first] as Remark;
  const places = at.map((number) => remarks[number]?.place ?? '');
  return { level, file, reason, advice, places: places[0] === '' ? places.slice(1) : places };
}

/** So few rows stand one by one, though the same is said of them. */
const MOST_APART = 3;

function apart({ places, ...group }: GroupedRemark): readonly GroupedRemark[] {
  return places.length === 0 ? [{ ...group, places }] : places.map((place) => ({ ...group, places: [place] }));
}

/** By file, then by row, numbers as numbers; then as they came. */
function inOrder<T>(items: readonly T[], remarks: readonly Remark[], numberOf: (item: T) => number): readonly T[] {
  return items
    .map((item) => {
      const at = numberOf(item);
      return { item, at, file: remarks[at]?.file ?? '', place: padded(remarks[at]?.place ?? '') };
    })
    .sort((a, b) => comparePaths(a.file, b.file) || comparePaths(a.place, b.place) || a.at - b.at)
    .map(({ item }) => item);
}

function padded(place: string): string {
  return place.replace(/[0-9]+/g, (digits) => digits.padStart(9, '0'));
}

/** How many remarks the groups are made of. */
export function countOf(groups: readonly GroupedRemark[]): number {
  return groups.reduce((sum, { places }) => sum + Math.max(places.length, 1), 0);
}

/** Whether everything of the files is among the declarations, in a sentence; undefined where something is not. */
export function verdictOf(result: ImportResult, language: Language): string | undefined {
  if (isLacking(result)) return undefined;
  const refused = new Set(result.remarks.filter(({ level }) => level === 'refused').map(placeText)).size;
  const unused = unusedCells(result.tables);
  if (refused + unused === 0) return say(language, 'Allt kom med.', 'Everything was imported.');
  const rest = [
    ...(refused === 0
      ? []
      : [
          say(
            language,
            counted(refused, 'rad säger själv att den inte gäller', 'rader säger själva att de inte gäller'),
            counted(refused, 'row says itself that it does not hold', 'rows say themselves that they do not hold'),
          ),
        ]),
    ...(unused === 0
      ? []
      : [
          say(
            language,
            counted(unused, 'cell användes inte', 'celler användes inte'),
            counted(unused, 'cell was not used', 'cells were not used'),
          ),
        ]),
  ];
  return say(
    language,
    `Alla rader som gäller kom med; ${rest.join(', ')}.`,
    `All rows that hold were imported; ${rest.join(', ')}.`,
  );
}

/** How many cells of all tables hold something that is not used. */
export function unusedCells(tables: readonly TableReport[]): number {
  return tables.flatMap(({ columns }) => columns).reduce((sum, column) => sum + column.unused, 0);
}

/** What was written, and how much of what. */
export function summaryLine({ draft, files, out }: ImportResult, language: Language): string {
  const where = say(language, `Skrev ${files.join(', ')} i ${out}`, `Wrote ${files.join(', ')} in ${out}`);
  return `${where}: ${countsText(draft, language)}.`;
}

/** How much of what there is. */
export function countsText(draft: Draft, language: Language): string {
  const { units, functionInboxes, persons, absences } = draft;
  const shared = [...units.flatMap(({ inboxes }) => inboxes), ...functionInboxes];
  const counts = {
    units: units.length,
    inboxes: shared.length,
    persons: persons.length,
    members: shared.reduce((sum, { members }) => sum + members.length, 0),
    absences: absences.length,
    delegates: absences.reduce((sum, { delegates }) => sum + delegates.length, 0),
  };
  return say(
    language,
    `enheter ${counts.units}, inkorgar ${counts.inboxes}, personer ${counts.persons}, medlemskap ${counts.members}, frånvaro ${counts.absences}, ombud ${counts.delegates}`,
    `units ${counts.units}, inboxes ${counts.inboxes}, persons ${counts.persons}, memberships ${counts.members}, absences ${counts.absences}, delegates ${counts.delegates}`,
  );
}
