/** One way of a check that has several, with its own messages and judgement; the check's index dispatches to it. */
import type { Judging } from './check.ts';
import type { Messages } from './messages.ts';

/** A variant as the check sees it: which of the check's messages are its own is its own business. */
export interface Variant<S, P> {
  readonly messages: Messages;
  readonly judge: (subject: S, judging: Judging<P, Messages>) => void;
}

/** Defines variants for one kind of subject and one set of parameter values; inside, the holes of messages are typed. */
export function variantOf<S, P>(): <const M extends Messages>(definition: {
  readonly messages: M;
  readonly judge: (subject: S, judging: Judging<P, M>) => void;
}) => Variant<S, P> {
  return (definition) => definition as unknown as Variant<S, P>;
}

/** The messages of all variants, by trigger. */
export function messagesOf(variants: Readonly<Record<string, { readonly messages: Messages }>>): Messages {
  return Object.assign({}, ...Object.values(variants).map(({ messages }) => messages)) as Messages;
}
