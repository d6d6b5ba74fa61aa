/** What the name of an organisational inbox says of its unit and kind. */
import { INBOX_TITLES, type InboxKind, inboxWord } from '../../model/index.ts';
import type { OpenDraft } from '../open-draft.ts';

/** What a display name adds to the unit's. */
export const SUFFIXES: readonly (readonly [string, InboxKind])[] = [
  [` ${INBOX_TITLES.message}`, 'message'],
  [` ${INBOX_TITLES.collaboration}`, 'collaboration'],
];

/** The unit and kind of `FristadVC.samverkan` and of `Fristad vårdcentral Samverkan`, where the unit is known. */
export function patternIn(
  name: string,
  draft: OpenDraft,
): { readonly unit: string; readonly kind: InboxKind } | undefined {
  for (const [suffix, kind] of SUFFIXES) {
    const endings = [suffix, `.${inboxWord(kind)}`];
    const ending = endings.find((one) => name.toLowerCase().endsWith(one.toLowerCase()));
    const unit = ending === undefined ? 'none' : draft.unitNames.find(name.slice(0, -ending.length));
    if (typeof unit === 'object') return { unit: unit.key, kind };
  }
  return undefined;
}
