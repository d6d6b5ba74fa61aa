/** What pages do by themselves: they search, and open what is folded before they are printed. They work without, too. */
import type { Language } from '../../model/index.ts';
import { say } from '../../words/index.ts';

/** Listens for the keys of a search: / goes to it, Escape empties it. Stands in a script with `input` and `search`. */
export const SEARCH_KEYS = `  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && document.activeElement !== input) {
      event.preventDefault();
      input.focus();
    } else if (event.key === 'Escape' && document.activeElement === input) {
      input.value = '';
      search();
    }
  });
`;

/** The script of a page that holds what it searches, as it stands in the page. */
export function searchInPage(language: Language): string {
  return `
(() => {
  const box = document.querySelector('.search');
  const input = box.querySelector('input');
  const output = box.querySelector('output');
  const items = [...document.querySelectorAll('[data-s]')];
  const groups = [...document.querySelectorAll('.place, .findings')];
  const search = () => {
    const words = input.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    for (const item of items) {
      item.hidden = !words.every((word) => item.dataset.s.includes(word));
      shown += item.hidden ? 0 : 1;
    }
    for (const group of groups) {
      const isEmpty = group.querySelector('[data-s]:not([hidden])') === null;
      group.hidden = isEmpty;
      if (group.previousElementSibling?.localName === 'h3') group.previousElementSibling.hidden = isEmpty;
    }
    output.value = words.length === 0 ? '' : shown === 1 ? '1 ${say(language, 'träff', 'hit')}' : shown + ' ${say(language, 'träffar', 'hits')}';
  };
  box.hidden = false;
  input.addEventListener('input', search);
${SEARCH_KEYS}  addEventListener('beforeprint', () => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
})();
`;
}
