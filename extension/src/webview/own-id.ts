/** Ids for the parts of a page: none comes twice, also where fields come and go. */
import { useState } from 'preact/hooks';

let made = 0;

/** The id of a component, the same as long as it stands. */
export function useOwnId(): string {
  const [id] = useState(() => `part-${++made}`);
  return id;
}
