/** What the first page of a large report does by itself: it searches a register of units, inboxes and persons. */
import type { Language } from '../../model/index.ts';
import { say } from '../../words/index.ts';
import { SEARCH_KEYS } from './script.ts';

/** The script, as it stands in the page. */
export function searchInRegister(language: Language): string {
  return `
(() => {
  const MOST = 60;
  const box = document.querySelector('.search');
  const input = box.querySelector('input');
  const output = box.querySelector('output');
  const section = document.querySelector('#traffar');
  const list = section.querySelector('.hits');
  const { chapters, units } = JSON.parse(document.querySelector('#register').textContent);
  const unitTexts = units.map(([, , name, words]) => (name + ' ' + words).toLowerCase());
  const peopleTexts = units.map(([, , , , persons]) => persons.toLowerCase());
  const holds = (text, words) => words.every((word) => text.includes(word));
  const element = (name, text, className) => {
    const made = document.createElement(name);
    made.textContent = text;
    if (className) made.className = className;
    return made;
  };
  const peopleOf = ([, , , , persons], words) =>
    persons.split('|').filter((person) => holds(person.toLowerCase(), words));
  const hit = (unit, words) => {
    const [chapter, id, name] = unit;
    const [file, place] = chapters[chapter];
    const link = element('a', name);
    link.href = file + '#' + encodeURIComponent(id);
    const item = document.createElement('li');
    const people = peopleOf(unit, words);
    item.append(link, ' ', element('span', place, 'dim'));
    if (people.length > 0) {
      item.append(element('span', people.slice(0, 8).join(', ') + (people.length > 8 ? ' …' : ''), 'sub'));
    }
    return item;
  };
  /** Units and persons that go by all the words come first, then units where the words are found between them. */
  const find = (words) => {
    const near = [];
    const far = [];
    for (const [i, unit] of units.entries()) {
      if (!holds(unitTexts[i] + ' ' + peopleTexts[i], words)) continue;
      (holds(unitTexts[i], words) || peopleOf(unit, words).length > 0 ? near : far).push(unit);
    }
    return [...near, ...far];
  };
  const search = () => {
    const words = input.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const found = words.length === 0 ? [] : find(words);
    list.replaceChildren(...found.slice(0, MOST).map((unit) => hit(unit, words)));
    if (found.length > MOST) list.append(element('li', '${say(language, 'och', 'and')} ' + (found.length - MOST) + ' ${say(language, 'till', 'more')}', 'dim'));
    if (words.length > 0 && found.length === 0) list.append(element('li', '${say(language, 'Ingenting hittades.', 'Nothing was found.')}', 'dim'));
    section.hidden = words.length === 0;
    output.value = words.length === 0 ? '' : found.length === 1 ? '1 ${say(language, 'enhet', 'unit')}' : found.length + ' ${say(language, 'enheter', 'units')}';
    if (words.length > 0) scrollTo(0, section.offsetTop - 80);
  };
  box.hidden = false;
  input.addEventListener('input', search);
${SEARCH_KEYS}  if (input.value !== '') search();
})();
`;
}
