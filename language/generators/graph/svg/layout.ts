/** Where everything stands: boxes within boxes, each packed by ELK, from the innermost out, to the proportions of paper. */
import elk from 'elkjs/lib/elk.bundled.js';
import type { Piece } from './draw.ts';

/** A box that holds others, or a piece to be drawn. */
export type Nested =
  | { readonly kind: 'piece'; readonly piece: Piece }
  | { readonly kind: 'group'; readonly head: Head; readonly children: readonly Nested[] };

/** What stands at the top of a group, and how the group is drawn around what it holds. */
export interface Head {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number, width: number, height: number) => string;
}

/** The proportions of A3 on its side. */
const SHEET = Math.SQRT2;
/** Between boxes, and around what a group holds. */
export const GAP = 14;
/** Proportions that are tried; the best is kept. */
const ASPECTS = [0.5, 0.7, 1, SHEET, 2, 3];

interface Packed {
  readonly width: number;
  readonly height: number;
  readonly places: readonly { readonly x: number; readonly y: number }[];
}

/** Everything as one piece that suits a sheet. The same boxes always come to stand the same way. */
export async function laidOut(roots: readonly Nested[]): Promise<Piece> {
  const engine = new elk.default();
  const pieces = await piecesOf(roots, engine);
  return drawnAs(pieces, await packed(pieces, engine, sheetNeeded));
}

type Engine = InstanceType<typeof elk.default>;

/** One after the other: the layout has one place to work in. */
async function piecesOf(all: readonly Nested[], engine: Engine): Promise<readonly Piece[]> {
  const pieces: Piece[] = [];
  for (const one of all) {
    pieces.push(
      one.kind === 'piece' ? one.piece : await groupPiece(one.head, await piecesOf(one.children, engine), engine),
    );
  }
  return pieces;
}

async function groupPiece(head: Head, children: readonly Piece[], engine: Engine): Promise<Piece> {
  const inner = drawnAs(children, await packed(children, engine, areaNeeded));
  const width = Math.max(head.width, inner.width + 2 * GAP);
  const height = head.height + inner.height + GAP;
  return {
    width,
    height,
    at: (x, y) => head.at(x, y, width, height) + inner.at(x + GAP, y + head.height),
  };
}

function drawnAs(pieces: readonly Piece[], { width, height, places }: Packed): Piece {
  return {
    width,
    height,
    at: (x, y) => pieces.map((piece, i) => piece.at(x + (places[i]?.x ?? 0), y + (places[i]?.y ?? 0))).join(''),
  };
}

/** The sheet that it takes, by its shorter side, whichever way the sheet is turned. */
function sheetNeeded({ width, height }: Packed): number {
  return Math.min(Math.max(width / SHEET, height), Math.max(height / SHEET, width));
}

/** The room that it takes; what is much longer than wide, or wider than long, is harder to place. */
function areaNeeded({ width, height }: Packed): number {
  return width * height * (1 + 0.15 * Math.abs(Math.log(width / height / SHEET)));
}

/** The best of several ways to pack; of equals the first. */
async function packed(pieces: readonly Piece[], engine: Engine, cost: (packed: Packed) => number): Promise<Packed> {
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) {
    return { width: only.width, height: only.height, places: [{ x: 0, y: 0 }] };
  }
  let best: Packed = { width: 0, height: 0, places: [] };
  for (const aspect of pieces.length === 0 ? [] : ASPECTS) {
    for (const bySize of [false, true]) {
      const one = await packedTo(pieces, engine, aspect, bySize);
      if (best.places.length === 0 || cost(one) < cost(best) - 0.5) best = one;
    }
  }
  return best;
}

async function packedTo(pieces: readonly Piece[], engine: Engine, aspect: number, bySize: boolean): Promise<Packed> {
  const { children = [] } = await engine.layout({
    id: 'root',
    layoutOptions: {
      'elk.algorithm': 'rectpacking',
      'elk.aspectRatio': String(aspect),
      'elk.padding': '[top=0,left=0,bottom=0,right=0]',
      'elk.spacing.nodeNode': String(GAP),
      'elk.rectpacking.orderBySize': String(bySize),
      'elk.rectpacking.packing.compaction.iterations': '5',
    },
    children: pieces.map(({ width, height }, i) => ({ id: `n${i}`, width, height })),
  });
  const byId = new Map(children.map((child) => [child.id, child]));
  const places = pieces.map((_, i) => ({ x: byId.get(`n${i}`)?.x ?? 0, y: byId.get(`n${i}`)?.y ?? 0 }));
  return {
    width: Math.max(0, ...places.map(({ x }, i) => x + (pieces[i]?.width ?? 0))),
    height: Math.max(0, ...places.map(({ y }, i) => y + (pieces[i]?.height ?? 0))),
    places,
  };
}
