/** A block of code as HTML: in colours where it is Rutin, with what an example is found to break set out. */
import type { Language, Sentence } from '../../../language/model/index.ts';
import type { Colourer, Open, Stretch } from './colours.ts';
import { escaped } from './html.ts';

const FOUND = /\s*\/\/ <- (.*)$/;

/** Labels of the examples of a check: told in words, since colour alone tells too few. */
const LABELS: Readonly<Record<string, Sentence>> = {
  undvik: { sv: 'Så blir det fel', en: 'This is wrong' },
  föredra: { sv: 'Så här i stället', en: 'Like this instead' },
};

/** The block; `info` is what stands after the fence: `rutin undvik`, `sh`. */
export function codeBlock(text: string, info: string, colour: Colourer, language: Language): string {
  const [name = '', kind = ''] = info.split(' ');
  const inner = name === 'rutin' ? coloured(text, colour) : escaped(text);
  const label = LABELS[kind]?.[language];
  const pre = `<pre tabindex="0"><code>${inner}\n</code></pre>`;
  if (label === undefined) return `<div class="code ${name}">${pre}</div>\n`;
  return `<figure class="code ${kind}"><figcaption>${label}</figcaption>${pre}</figure>\n`;
}

function coloured(text: string, colour: Colourer): string {
  let open: Open;
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const found = FOUND.exec(line)?.[1];
    const shown = line.replace(FOUND, '');
    const one = colour(shown, open);
    open = one.open;
    const note = found === undefined ? '' : `  <span class="found">◀ ${escaped(found)}</span>`;
    lines.push(`${spans(shown, one.stretches)}${note}`);
  }
  return lines.join('\n');
}

function spans(line: string, stretches: readonly Stretch[]): string {
  let at = 0;
  let html = '';
  for (const { from, to, scope } of stretches) {
    if (from < at) continue;
    html += `${escaped(line.slice(at, from))}<span class="${kindOf(scope)}">${escaped(line.slice(from, to))}</span>`;
    at = to;
  }
  return html + escaped(line.slice(at));
}

/** The class of a scope, in the style sheet: `keyword.control.property.rutin` is `c-keyword`. */
function kindOf(scope: string): string {
  return `c-${scope.split('.')[0]}`;
}
