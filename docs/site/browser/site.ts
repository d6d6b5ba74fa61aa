/** What every page can do beside being read: another theme, the menu of a narrow screen, the search. */
import { prepareSearch } from './search.ts';

const KEY = 'rutin-theme';
const root = document.documentElement;
const isSwedish = root.lang === 'sv';

function isDark(): boolean {
  const chosen = root.dataset['theme'];
  return chosen === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark';
}

function prepareTheme(button: HTMLButtonElement): void {
  const name = (): void => {
    button.textContent = isDark() ? (isSwedish ? 'Ljust' : 'Light') : isSwedish ? 'Mörkt' : 'Dark';
  };
  name();
  button.addEventListener('click', () => {
    const next = isDark() ? 'light' : 'dark';
    root.dataset['theme'] = next;
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // Where nothing may be kept, the choice holds for this page.
    }
    name();
    dispatchEvent(new Event('rutin-theme'));
  });
}

function prepareMenu(button: HTMLButtonElement, contents: HTMLElement): void {
  button.addEventListener('click', () => {
    const open = contents.classList.toggle('open');
    button.setAttribute('aria-expanded', String(open));
    if (open) contents.querySelector('a')?.focus();
  });
}

const find = <T extends HTMLElement>(selector: string): T | null => document.querySelector<T>(selector);

const theme = find<HTMLButtonElement>('.theme');
if (theme !== null) prepareTheme(theme);
const [menu, contents] = [find<HTMLButtonElement>('.menu'), find('#kapitel')];
if (menu !== null && contents !== null) prepareMenu(menu, contents);
const search = find<HTMLButtonElement>('.find');
if (search !== null) prepareSearch(search, isSwedish ? 'sv' : 'en', root.dataset['root'] ?? './');
