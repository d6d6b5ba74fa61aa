/** Tabs as they are to be: one stop for the Tab key, arrows between them, and each says what it shows. */

/** Makes the buttons of a list tabs. `chosen` hears which was chosen. */
export function prepareTabs(list: HTMLElement, chosen: (tab: HTMLElement) => void): void {
  list.addEventListener('click', ({ target }) => {
    const tab = target instanceof Element ? target.closest<HTMLElement>('[role="tab"]') : null;
    if (tab !== null) chosen(tab);
  });
  list.addEventListener('keydown', (event) => {
    const tabs = [...list.querySelectorAll<HTMLElement>('[role="tab"]')];
    const at = tabs.indexOf(document.activeElement as HTMLElement);
    const next = nextOf(event.key, at, tabs.length);
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    tabs[next]?.focus();
    if (tabs[next] !== undefined) chosen(tabs[next]);
  });
}

function nextOf(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

/** Marks one tab of a list as the chosen one. */
export function markTab(list: HTMLElement, chosen: HTMLElement): void {
  for (const tab of list.querySelectorAll<HTMLElement>('[role="tab"]')) {
    tab.setAttribute('aria-selected', String(tab === chosen));
    tab.tabIndex = tab === chosen ? 0 : -1;
  }
}
