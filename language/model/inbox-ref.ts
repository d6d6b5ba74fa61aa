/** An inbox as it is referred to. */
import type { Origin } from './origin.ts';
import type { Ref, Stated } from './values.ts';

export type FlowEnd =
  | { readonly kind: 'personal'; readonly person: Ref; readonly at: Origin }
  | { readonly kind: 'shared'; readonly target: InboxRef; readonly at: Origin };

/** `FristadVC.samverkan`, or a name alone. */
export interface InboxRef extends Ref {
  /** The word after the dot, with its place. */
  readonly inbox: Stated<string> | undefined;
}
