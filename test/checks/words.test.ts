/** All that is said of the examples of the pages: the words that are marked, the headline, the advice, the days and the other places. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adviceOf, messageOf } from '../../language/engine/index.ts';
import type { Finding, Mark } from '../../language/model/index.ts';
import { lengthOf, offsetOf } from '../../language/model/index.ts';
import { daySet, formatDay } from '../../language/time/index.ts';
import { CHECKOUT } from '../support/checkout.ts';
import { judgeable } from '../support/checks/example.ts';
import { pageFiles, pageText } from '../support/checks/pages.ts';
import { findingsIn } from '../support/judged.ts';
import { type Example, examplesOf } from '../support/page.ts';

const WORDS = join(CHECKOUT, 'test/checks/words');

type Texts = Readonly<Record<string, string>>;

/** The place of a mark, and the first line of what it marks. */
function marked({ anchor, at }: Mark, texts: Texts): string {
  const text = texts[anchor.file];
  if (text === undefined) return anchor.file;
  const start = anchor.start + offsetOf(at);
  const line = text.slice(0, start).split('\n').length;
  return `${anchor.file}:${line} [${text.slice(start, start + lengthOf(at)).split('\n')[0]}]`;
}

function daysOf({ days, from, afterHorizon }: Finding): string {
  const when = days === undefined ? '' : ` ${daySet.count(days)} dagar från ${formatDay(daySet.first(days) ?? 0)}`;
  return `${when}${from === undefined ? '' : ` kommer ${formatDay(from)}`}${afterHorizon ? ' efter horisonten' : ''}`;
}

function told(finding: Finding, texts: Texts): string {
  const { code, check, trigger, severity, suppressedBy, related } = finding;
  return [
    `${marked(finding.mark, texts)} ${severity} ${code} ${check}/${trigger}${suppressedBy ? ' undantagen' : ''}${daysOf(finding)}`,
    ...(['sv', 'en'] as const).flatMap((language) => [
      `  ${messageOf(finding, language)}`,
      `    ${adviceOf(finding, language)}`,
    ]),
    ...related.map(
      ({ mark, message, echo }) => `  ${marked(mark, texts)}: ${message.sv}${echo ? ` (${echo.sv})` : ''}`,
    ),
  ].join('\n');
}

function toldOf(example: Example): string {
  const { own, texts, circumstances } = judgeable(example);
  const found = findingsIn(texts, circumstances).filter(({ mark }) => own[mark.anchor.file] !== undefined);
  return [`# ${example.blocks.map(({ kind }) => kind)[0]}`, ...found.map((one) => told(one, texts))].join('\n');
}

describe('what is said of the examples', () => {
  it.each(pageFiles)('%s', async (file) => {
    const all = examplesOf(pageText(file)).map(toldOf).join('\n\n');
    await expect(`${all}\n`).toMatchFileSnapshot(join(WORDS, file.replace(/^.*\/|\.md$/g, '').concat('.txt')));
  });
});
