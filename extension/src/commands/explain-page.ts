/** The page that explains a code: its text, and above it the way to the routine. */
import * as vscode from 'vscode';
import { language } from '../language.ts';
import type { ViewPlace } from '../shapes.ts';
import { t } from '../text.ts';

/** What is explained, and where the routine says it; a rule of the language stands in no routine. */
interface Explained {
  readonly code: string;
  readonly markdown: string;
  readonly place: ViewPlace | null;
}

let shown: vscode.WebviewPanel | undefined;

/** Shows it in the one page there is for explanations. Nothing in it runs, and nothing is loaded. */
export async function showExplained({ code, markdown, place }: Explained): Promise<void> {
  const html = await vscode.commands.executeCommand<string>('markdown.api.render', markdown);
  shown ??= newPanel();
  shown.title = code;
  shown.webview.html = pageOf(html, place);
  shown.reveal(undefined, false);
}

function newPanel(): vscode.WebviewPanel {
  const options = { enableCommandUris: ['rutin.open'], localResourceRoots: [], enableFindWidget: true };
  const panel = vscode.window.createWebviewPanel('rutin.explained', '', vscode.ViewColumn.Active, options);
  panel.onDidDispose(() => {
    shown = undefined;
  });
  return panel;
}

const STYLE = `body { max-width: 46rem; line-height: 1.5; padding: 0 1.5rem 2rem; }
pre { padding: 0.8rem; overflow-x: auto; background: var(--vscode-textCodeBlock-background); }
blockquote { margin-left: 0; padding-left: 1rem; border-left: 4px solid var(--vscode-textBlockQuote-border); }
td, th { padding: 0.2rem 0.6rem; text-align: left; }`;

function pageOf(html: string, place: ViewPlace | null): string {
  const nonce = crypto.randomUUID();
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'none'; base-uri 'none'`;
  return `<!DOCTYPE html>
<html lang="${language()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>${place === null ? '' : linkTo(place)}<main>${html}</main></body>
</html>`;
}

function linkTo({ uri, line, character }: ViewPlace): string {
  const given = encodeURIComponent(JSON.stringify([uri, line, character])).replaceAll("'", '%27');
  return `<p><a href="command:rutin.open?${given}">${t('Read it in the routine')}</a></p>`;
}
