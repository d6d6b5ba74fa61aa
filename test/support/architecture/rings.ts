/** Rings in a graph of imports: of files, and of what lies in one folder beside each other. */
import type { Imports } from './imports.ts';

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Each ring of files, as the way round it. */
export function ringsOfFiles(imports: Imports): readonly string[] {
  return ringsIn(new Map([...imports].map(([file, others]) => [file, new Set(others)])));
}

/** Each ring of folders and files that lie beside each other, at any depth, as the way round it with the files that tie it. */
export function ringsOfFolders(imports: Imports): readonly string[] {
  return [...siblingGraphs(imports)].flatMap(([folder, graph]) =>
    ringsIn(graph.names).map((ring) => `in ${folder}/: ${spelledOut(ring, graph.ties)}`),
  );
}

interface Siblings {
  readonly names: Map<string, Set<string>>;
  /** For each arrow a file that draws it, and the one it points at. */
  readonly ties: Map<string, string>;
}

function siblingGraphs(imports: Imports): ReadonlyMap<string, Siblings> {
  const graphs = new Map<string, Siblings>();
  for (const [file, others] of imports) for (const other of others) addArrow(graphs, file, other);
  return graphs;
}

/** An import ties the two that part where the paths do. */
function addArrow(graphs: Map<string, Siblings>, file: string, other: string): void {
  const [a, b] = [file.split('/'), other.split('/')];
  let depth = 0;
  while (a[depth] === b[depth] && depth < a.length) depth++;
  const [from, to] = [a[depth], b[depth]];
  if (from === undefined || to === undefined) return;
  const folder = a.slice(0, depth).join('/');
  const graph = graphs.get(folder) ?? { names: new Map(), ties: new Map() };
  graphs.set(folder, graph);
  graph.names.set(from, (graph.names.get(from) ?? new Set()).add(to));
  graph.ties.set(`${from} → ${to}`, `${file} → ${other}`);
}

function spelledOut(ring: string, ties: ReadonlyMap<string, string>): string {
  const names = ring.split(' → ');
  const arrows = names.slice(1).map((to, n) => ties.get(`${names[n]} → ${to}`));
  return `${ring}\n    ${arrows.join('\n    ')}`;
}

/** One way round for each knot of the graph. */
function ringsIn(graph: Graph): readonly string[] {
  const rings: string[] = [];
  const done = new Set<string>();
  for (const start of graph.keys()) {
    if (done.has(start)) continue;
    const ring = wayRound(graph, start);
    if (ring === undefined) continue;
    for (const name of ring) done.add(name);
    rings.push(ring.join(' → '));
  }
  return rings;
}

/** The shortest way from a name back to it. */
function wayRound(graph: Graph, start: string): readonly string[] | undefined {
  const before = new Map<string, string>();
  const queue = [start];
  for (const name of queue) {
    for (const next of graph.get(name) ?? []) {
      if (next === start) return pathTo(before, start, name);
      if (before.has(next)) continue;
      before.set(next, name);
      queue.push(next);
    }
  }
  return undefined;
}

function pathTo(before: ReadonlyMap<string, string>, start: string, end: string): readonly string[] {
  const path = [start];
  for (let name = end; name !== start; name = before.get(name) as string) path.splice(0, 0, name);
  return [start, ...path.filter((name) => name !== start), start];
}
