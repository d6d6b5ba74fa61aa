/** Two wordings of one sentence, word by word: what stands in both, what is gone, what is new. */
import { diffArrays } from 'diff';

/** A stretch of a sentence. */
export interface WordPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Where less than this share of the words is the same, the sentences are shown whole, one after the other. */
const LEAST_SHARED = 0.3;

/** A date, a time or a number is one word, whatever signs hold it together; so is each blank and each sign. */
const WORDS = /\d+(?:[-.:]\d+)+|[\p{L}\p{M}\p{N}_]+|\s+|./gu;

/** The parts in the order in which they are read; what is gone stands before what is new. */
export function quoteWords(before: string, after: string): readonly WordPart[] {
  const parts = diffArrays(wordsIn(before), wordsIn(after)).map(
    ({ added, removed, value }): WordPart => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    }),
  );
  const shared = parts.filter(({ kind }) => kind === 'same').reduce((sum, { text }) => sum + text.length, 0);
  return shared < LEAST_SHARED * Math.max(before.length, after.length)
    ? [
        { kind: 'removed', text: before },
        { kind: 'added', text: after },
      ]
    : joined(parts);
}

function wordsIn(text: string): string[] {
  return text.match(WORDS) ?? [];
}

/** What is replaced on both sides of a mere blank or sign is one replacement. */
function joined(parts: readonly WordPart[]): readonly WordPart[] {
  const found: WordPart[] = [];
  let gone = '';
  let come = '';
  const close = (): void => {
    const [start, end] = [sharedBlank(gone, come, /^\s*/), sharedBlank(gone, come, /(?<!\s)\s*$/)];
    const inner = (text: string): string => text.slice(start.length, text.length - end.length);
    found.push(
      { kind: 'same', text: start },
      { kind: 'removed', text: inner(gone) },
      { kind: 'added', text: inner(come) },
      { kind: 'same', text: end },
    );
    [gone, come] = ['', ''];
  };
  for (const [i, { kind, text }] of parts.entries()) {
    const isBridge = kind === 'same' && gone + come !== '' && !/[\p{L}\p{N}]/u.test(text) && i < parts.length - 1;
    if (kind === 'removed' || isBridge) gone += text;
    if (kind === 'added' || isBridge) come += text;
    if (kind === 'same' && !isBridge) {
      close();
      found.push({ kind, text });
    }
  }
  close();
  return found.filter(({ text }) => text !== '');
}

/** The blanks at one end that both have, where there is more to either. */
function sharedBlank(gone: string, come: string, end: RegExp): string {
  const [one = '', other = ''] = [end.exec(gone)?.[0], end.exec(come)?.[0]];
  return one === other && one.length < gone.length && one.length < come.length ? one : '';
}
