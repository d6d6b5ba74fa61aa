/** The example of a page and its mending, with what is found at each line set out to the right. */
import type { SeverityWord } from '../../model/index.ts';
import { SEVERITIES, say, severityIn } from '../../words/index.ts';
import { defuse, defuseLine } from '../terminal/defuse.ts';
import { widthOf } from '../terminal/wrap.ts';
import type { Manner } from './manner.ts';
import type { Example } from './page.ts';

const ANNOTATION = /\s*\/\/ <- (.*)$/;
const SEVERITY = new RegExp(`(?<=^|, )(?:${SEVERITIES.join('|')})(?= )`, 'g');

/** Both examples under their headings. */
export function exampleLines(
  { avoid, prefer }: { readonly avoid?: Example; readonly prefer?: Example },
  manner: Manner,
): readonly string[] {
  const bad =
    avoid === undefined
      ? []
      : [
          manner.paint(['bold', 'red'], say(manner.language, 'Så blir det fel', 'This is wrong')),
          '',
          ...annotated(avoid.code, manner),
        ];
  const good =
    prefer === undefined
      ? []
      : [
          manner.paint(['bold', 'green'], say(manner.language, 'Så här i stället', 'Write this instead')),
          '',
          ...annotated(prefer.code, manner),
        ];
  return bad.length > 0 && good.length > 0 ? [...bad, '', ...good] : [...bad, ...good];
}

function annotated(code: string, { language, paint }: Manner): readonly string[] {
  const lines = code.split('\n').map((line) => ({
    text: defuseLine(line.replace(ANNOTATION, '')),
    found: ANNOTATION.exec(line)?.[1]?.replace(SEVERITY, (word) => severityIn(language, word as SeverityWord)),
  }));
  const widest = Math.max(...lines.filter(({ found }) => found !== undefined).map(({ text }) => widthOf(text)), 0);
  return lines.map(({ text, found }) => {
    const note =
      found === undefined ? '' : `${' '.repeat(widest - widthOf(text))}  ${paint('red', `◀ ${defuse(found)}`)}`;
    return text === '' && note === '' ? '' : `    ${text}${note}`;
  });
}
