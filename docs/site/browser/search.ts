/** The search: a dialog that is opened by a button or a key, and asks the pages that a script of the site holds. */
import MiniSearch from 'minisearch';
import type { Found } from '../book/search.ts';

const MOST = 12;

const TEXTS = {
  sv: {
    label: 'Sök i handboken',
    close: 'Stäng',
    none: 'Inget hittades.',
    one: '1 sida',
    many: (n: number) => `${n} sidor`,
  },
  en: {
    label: 'Search the handbook',
    close: 'Close',
    none: 'Nothing was found.',
    one: '1 page',
    many: (n: number) => `${n} pages`,
  },
} as const;

type Language = keyof typeof TEXTS;

declare global {
  var rutinPages: readonly Found[] | undefined;
}

/** The pages are read when the search is first opened. */
function readPages(root: string): Promise<void> {
  if (globalThis.rutinPages !== undefined) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${root}search-pages.js`;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error('search-pages.js could not be read'));
    document.head.append(script);
  });
}

function indexOf(language: Language): MiniSearch<Found> {
  const index = new MiniSearch<Found>({
    idField: 'path',
    fields: ['title', 'headings', 'text'],
    storeFields: ['path', 'title', 'anchors', 'text', 'language'],
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { title: 6, headings: 3 },
      combineWith: 'AND',
    },
  });
  index.addAll((globalThis.rutinPages ?? []).filter((page) => page.language === language));
  return index;
}

/** Opens at the button, at `/` and at Ctrl+K. */
export function prepareSearch(button: HTMLButtonElement, language: Language, root: string): void {
  const texts = TEXTS[language];
  const dialog = document.createElement('dialog');
  dialog.className = 'search';
  dialog.setAttribute('aria-label', texts.label);
  const form = document.createElement('form');
  form.method = 'dialog';
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.type = 'search';
  input.autocomplete = 'off';
  label.append(texts.label, input);
  const close = document.createElement('button');
  close.textContent = texts.close;
  const list = document.createElement('ul');
  const count = document.createElement('output');
  form.append(label, close);
  dialog.append(form, count, list);
  document.body.append(dialog);
  let index: MiniSearch<Found> | undefined;
  const open = async (): Promise<void> => {
    dialog.showModal();
    input.select();
    await readPages(root);
    index ??= indexOf(language);
    show(index, input.value, list, count, texts, root);
  };
  input.addEventListener('input', () => {
    if (index !== undefined) show(index, input.value, list, count, texts, root);
  });
  form.addEventListener('submit', (event) => {
    if (event.submitter === close) return;
    event.preventDefault();
    list.querySelector('a')?.click();
  });
  dialog.addEventListener('keydown', (event) => {
    // Some browsers empty the field first, and close at the second press.
    if (event.key === 'Escape') dialog.close();
    else move(event, input, list);
  });
  button.addEventListener('click', () => void open());
  document.addEventListener('keydown', (event) => {
    const isWriting =
      event.target instanceof HTMLElement && event.target.closest('input, textarea, select, .monaco-editor') !== null;
    const asks =
      (event.key === '/' && !isWriting) || (event.key === 'k' && (event.ctrlKey || event.metaKey) && !isWriting);
    if (!asks || dialog.open) return;
    event.preventDefault();
    void open();
  });
}

function show(
  index: MiniSearch<Found>,
  asked: string,
  list: HTMLElement,
  count: HTMLOutputElement,
  texts: (typeof TEXTS)[Language],
  root: string,
): void {
  const found = asked.trim() === '' ? [] : index.search(asked);
  count.textContent =
    asked.trim() === ''
      ? ''
      : found.length === 0
        ? texts.none
        : found.length === 1
          ? texts.one
          : texts.many(found.length);
  list.replaceChildren(
    ...found.slice(0, MOST).map((one) => item(one as unknown as Found, Object.keys(one.match), root)),
  );
}

function item({ path, title, anchors, text }: Found, terms: readonly string[], root: string): HTMLLIElement {
  const row = document.createElement('li');
  const link = document.createElement('a');
  const heading = title.toLowerCase().includes(terms[0] ?? '') ? undefined : headingWith(anchors, terms);
  link.href = root + path + (heading === undefined ? '' : `#${encodeURIComponent(heading[0])}`);
  const name = document.createElement('strong');
  name.textContent = heading === undefined ? title : `${title} › ${heading[1]}`;
  const around = document.createElement('span');
  around.textContent = aroundTerm(text, terms);
  link.append(name, around);
  row.append(link);
  return row;
}

/** The first heading that holds all that was found. */
function headingWith(anchors: Found['anchors'], terms: readonly string[]): Found['anchors'][number] | undefined {
  return anchors.find(([, text]) => terms.every((term) => text.toLowerCase().includes(term)));
}

/** Some words of the page around the first word that was found. */
function aroundTerm(text: string, terms: readonly string[]): string {
  const lower = text.toLowerCase();
  const places = terms.map((term) => lower.indexOf(term)).filter((at) => at >= 0);
  const at = Math.max(0, Math.min(...places, text.length) - 50);
  const from = places.length === 0 || at === 0 ? 0 : lower.indexOf(' ', at) + 1;
  return `${from > 0 ? '… ' : ''}${text.slice(from, from + 130)}${text.length > from + 130 ? ' …' : ''}`;
}

/** Arrows go from the field to the pages and between them. */
function move(event: KeyboardEvent, input: HTMLElement, list: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [input, ...list.querySelectorAll('a')];
  const at = stops.indexOf(document.activeElement as HTMLElement) + (event.key === 'ArrowDown' ? 1 : -1);
  event.preventDefault();
  stops[Math.max(0, Math.min(at, stops.length - 1))]?.focus();
}
