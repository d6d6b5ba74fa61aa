/** What is taken in a snippet goes on to the next place to fill in. */
import { describe, expect, it } from 'vitest';
import { goingOn } from '../../extension/src/going-on.mts';

const [KEYWORD, VARIABLE] = [13, 5];

describe('what is taken in a snippet', () => {
  const items = [
    { label: 'exeet1', kind: VARIABLE, insertText: 'exeet1' },
    { label: 'från', kind: KEYWORD, insertText: 'från' },
    { label: 'frånvaro …', kind: VARIABLE, insertText: { value: 'frånvaro' } },
  ];

  it.each([
    ['a list', (): unknown => items.map((item) => ({ ...item }))],
    ['an answer with more to come', (): unknown => ({ isIncomplete: true, items: items.map((item) => ({ ...item })) })],
  ])('goes on after a name or a value, and stays after a keyword and a whole form: %s', (_what, found) => {
    const answer = goingOn(found() as Parameters<typeof goingOn>[0], KEYWORD) ?? [];
    const commands = (Array.isArray(answer) ? answer : answer.items).map(({ command }) => command?.command);
    expect(commands).toEqual(['jumpToNextSnippetPlaceholder', undefined, undefined]);
  });
});
