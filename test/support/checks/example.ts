/** An example of a page: its files, and the circumstances in which it is judged. */
import type { Circumstances } from '../judged.ts';
import type { Example } from '../page.ts';
import { BASE } from './base.ts';

export interface Judgeable {
  /** The texts of the example itself, by the names of their files. */
  readonly own: Readonly<Record<string, string>>;
  /** With the surroundings, unless the example does without. */
  readonly texts: Readonly<Record<string, string>>;
  readonly circumstances: Circumstances;
}

/** What is to be judged of an example. */
export function judgeable({ blocks }: Example): Judgeable {
  const own: Record<string, string> = {};
  for (const [index, block] of blocks.entries()) {
    own[block.options.get('fil') ?? `exempel${index === 0 ? '' : index}.rutin`] = block.code;
  }
  const first = blocks[0]?.options;
  const owner = first?.get('ägare');
  return {
    own,
    texts: first?.has('utan-bas') ? own : { ...own, 'bas.rutin': BASE },
    circumstances: {
      asOf: first?.get('datum') ?? '2026-10-05',
      horizonDays: Number(first?.get('horisont') ?? 90),
      ...(owner === undefined ? {} : { ownerOf: () => owner }),
    },
  };
}
