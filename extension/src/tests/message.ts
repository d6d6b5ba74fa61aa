/** What is shown of a line that does not hold: what does not, the lines that decide it, and what would have to go. */
import * as vscode from 'vscode';
import type { TestLine, TestPlace } from '../tests-shapes.ts';
import { t } from '../text.ts';
import { asText, placeLink } from './links.mts';

/** At the words of the line. */
export function messageOf(item: vscode.TestItem, line: TestLine): vscode.TestMessage {
  const message = new vscode.TestMessage(new vscode.MarkdownString(textOf(line)));
  if (item.uri !== undefined && item.range !== undefined) message.location = new vscode.Location(item.uri, item.range);
  return message;
}

function textOf({ message, advice, path, remove }: TestLine): string {
  return [
    asText(message ?? t('The line cannot be judged.')),
    ...(advice === null ? [] : [asText(advice)]),
    ...listOf(t('The lines that decide it:'), path),
    ...listOf(t('It would hold without:'), remove ?? []),
  ].join('\n\n');
}

function listOf(heading: string, places: readonly TestPlace[]): readonly string[] {
  return places.length === 0 ? [] : [asText(heading), places.map((place) => `- ${placeLink(place)}`).join('\n')];
}
