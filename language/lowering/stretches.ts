/** Places in a file that follow each other, asked for what touches one of them. */

/** From one offset of a file to another. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The first of the places, which are in order, that shares a character with the words from `start` to `end`. */
export function touched(places: readonly Stretch[], start: number, end: number): Stretch | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as Stretch).end <= start) low = middle + 1;
    else high = middle;
  }
  const place = places[low];
  return place !== undefined && place.start < end ? place : undefined;
}
