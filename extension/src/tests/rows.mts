/** The expectations as rows of a view of tests: workspace, file, förväntan, line. */

import type { TestGroup, TestLine, TestRange, TestsView } from '../tests-shapes.ts';
import { decoded } from './links.mts';

/** A row, with those below it in order. */
export interface TestRow {
  readonly id: string;
  readonly label: string;
  readonly uri: string;
  /** Undefined of a workspace and of a file. */
  readonly range: TestRange | undefined;
  /** Of a line alone. */
  readonly line: TestLine | undefined;
  readonly children: readonly TestRow[];
}

/** One workspace is its files; of several in which something is expected, each has a row. */
export function testRows(views: readonly TestsView[]): readonly TestRow[] {
  const filled = views.filter(({ groups }) => groups.length > 0);
  const [only] = filled;
  if (filled.length === 1 && only !== undefined) return fileRows(only);
  return filled.map((view) => {
    const { folder } = view;
    return { ...BARE, id: folder, label: lastName(folder), uri: folder, children: fileRows(view) };
  });
}

/** What is told of the lines: as long as it is the same there is nothing new to say. */
export function toldIn(views: readonly TestsView[]): string {
  return JSON.stringify(views.map(({ groups }) => groups.map(({ lines }) => lines)));
}

/** Whether what is said may still change because not all files are read. */
export function isLoading(views: readonly TestsView[]): boolean {
  return views.some(({ loading }) => loading);
}

const BARE = { range: undefined, line: undefined };

function fileRows({ folder, groups }: TestsView): readonly TestRow[] {
  const files = [...new Set(groups.map(({ uri }) => uri))];
  return files.map((uri) => ({
    ...BARE,
    id: uri,
    label: pathIn(folder, uri),
    uri,
    children: groups.filter((group) => group.uri === uri).map(groupRow),
  }));
}

function groupRow({ id, title, uri, range, lines }: TestGroup): TestRow {
  const children = lines.map((line) => ({ id: line.id, label: line.text, uri, range: line.range, line, children: [] }));
  return { id, label: title, uri, range, line: undefined, children };
}

function pathIn(folder: string, uri: string): string {
  const lead = `${folder.replace(/\/$/, '')}/`;
  return uri.startsWith(lead) ? decoded(uri.slice(lead.length)) : lastName(uri);
}

function lastName(uri: string): string {
  return decoded(uri.replace(/\/$/, '').split('/').at(-1) ?? uri);
}
