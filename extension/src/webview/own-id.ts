/** An id that no other element of the page has. Preact's own begins anew whenever a page is drawn from its root, and then gives two fields the same. */
import { useState } from 'preact/hooks';

let count = 0;

export function useOwnId(): string {
  const [id] = useState(() => `own-${++count}`);
  return id;
}
