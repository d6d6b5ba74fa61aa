/** The list of what is found: each leads to its line, and its code to the explanation. */
import type { Diagnostic } from 'vscode-languageserver-types';
import { messageOf } from './convert.ts';

export interface Found {
  readonly file: string;
  readonly diagnostic: Diagnostic;
}

const WORDS = ['fel', 'varning', 'upplysning', 'tips'];
const MANY = ['fel', 'varningar', 'upplysningar', 'tips'];

/** Shows the list. */
export function showFindings(
  panel: HTMLElement,
  found: readonly Found[],
  open: (one: Found) => void,
  explain: (code: string) => void,
): void {
  if (found.length === 0) {
    const empty = document.createElement('p');
    empty.className = 'empty';
    empty.textContent = 'Inget att säga om filerna den dagen.';
    panel.replaceChildren(empty);
    return;
  }
  const list = document.createElement('ul');
  list.className = 'findings';
  list.append(...found.map((one) => row(one, open, explain)));
  panel.replaceChildren(list);
}

function row(one: Found, open: (one: Found) => void, explain: (code: string) => void): HTMLLIElement {
  const { file, diagnostic } = one;
  const item = document.createElement('li');
  const severity = (diagnostic.severity ?? 1) - 1;
  item.className = WORDS[severity] ?? '';
  const place = document.createElement('button');
  place.type = 'button';
  const word = document.createElement('b');
  word.textContent = WORDS[severity] ?? '';
  const where = document.createElement('small');
  where.textContent = `${file}, rad ${diagnostic.range.start.line + 1}`;
  place.append(word, ` ${messageOf(diagnostic).split('\n')[0] ?? ''} `, where);
  place.addEventListener('click', () => open(one));
  const code = document.createElement('button');
  code.type = 'button';
  code.className = 'code-of';
  code.textContent = String(diagnostic.code ?? '');
  code.setAttribute('aria-label', `Förklara ${diagnostic.code}`);
  code.addEventListener('click', () => explain(String(diagnostic.code)));
  item.append(place, code);
  return item;
}

/** `1 fel, 2 varningar`. */
export function summaryOf(found: readonly Found[]): string {
  const counts = WORDS.map((_, at) => found.filter(({ diagnostic }) => (diagnostic.severity ?? 1) - 1 === at).length);
  const words = counts.flatMap((count, at) => (count === 0 ? [] : [`${count} ${count === 1 ? WORDS[at] : MANY[at]}`]));
  return words.length === 0 ? 'Inga fynd' : words.join(', ');
}
