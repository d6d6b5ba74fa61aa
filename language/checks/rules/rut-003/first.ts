/** The one that holds a name, beside one that does not. */
import type { Declaration, Related } from '../../../model/index.ts';
import { markOf } from '../../api/index.ts';

/** A note at the first declaration. */
export function firstOf(declaration: Declaration): Related {
  return { mark: markOf(declaration, declaration.nameAt), message: { sv: 'Den första.', en: 'The first one.' } };
}
