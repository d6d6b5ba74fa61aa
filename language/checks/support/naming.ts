/** How declarations are named in messages. */
import type { Declaration } from '../../model/index.ts';

/** The text after the name, else the name: `Fristad vårdcentral`. */
export function titled(declaration: Pick<Declaration, 'name' | 'text'>): string {
  return declaration.text?.value ?? declaration.name;
}
