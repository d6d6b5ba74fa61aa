/** A clause that another sentence is judged through, as a routine writes it. */
import type { Citation } from '../model/index.ts';

/** `MC-API-03`, `MC-API-03 vid papperskorg`. */
export function citationInWords({ value, ground }: Citation): string {
  return ground === undefined ? value : `${value} vid ${ground.value}`;
}
