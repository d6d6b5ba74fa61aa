/** Words that a screen reader says at once, and nobody sees. */

const ID = 'announced';

/** Says it; the same words are said again. */
export function announce(words: string): void {
  const element = document.getElementById(ID);
  if (element === null) return;
  element.textContent = element.textContent === words ? `${words}\u00a0` : words;
}

/** Where it is said: once on a page. */
export function Announcer() {
  return <p id={ID} class="unseen" aria-live="assertive" />;
}
