/** Light or dark as the reader has chosen here, before anything is shown; else as the browser has it. */

/** The key under which the choice is kept. */
const KEY = 'rutin-theme';

function chosen(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

const theme = chosen();
if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
