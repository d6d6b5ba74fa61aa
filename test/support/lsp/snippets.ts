/** What an editor writes for a completion, and what its holes are. */

/** A snippet as it stands when nothing has been filled in: each hole with its text or its first choice. */
export function filled(snippet: string, fill: (hole: Hole) => string = ({ text }) => text): string {
  return snippet.replace(PART, (whole, escaped, number, choices, text) => {
    if (escaped !== undefined) return escaped;
    if (whole === '$0') return '';
    const all = choices === undefined ? [] : choices.split(',');
    return fill({ number: Number(number), text: all[0] ?? unescaped(text ?? ''), choices: all });
  });
}

/** The tab stops of a snippet, in order. */
export function holesOf(snippet: string): readonly Hole[] {
  const holes: Hole[] = [];
  filled(snippet, (hole) => {
    holes.push(hole);
    return hole.text;
  });
  return holes;
}

/** A tab stop. */
export interface Hole {
  readonly number: number;
  readonly text: string;
  readonly choices: readonly string[];
}

const PART = /\\([\\$},|])|\$0|\$\{(\d+)(?:\|([^|]*)\||:((?:\\.|[^}\\])*))\}/g;

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}
