/** The page of a panel: one script and one style sheet, and nothing else may be loaded or run. */
import * as vscode from 'vscode';

/** The HTML. All that is shown is drawn by the script from data; none of it is written as HTML. */
export function pageOf(webview: vscode.Webview, media: vscode.Uri, kind: string, language: string): string {
  const nonce = newNonce();
  const script = webview.asWebviewUri(vscode.Uri.joinPath(media, `${kind}.js`)).toString();
  const style = webview.asWebviewUri(vscode.Uri.joinPath(media, 'panel.css')).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>Rutin</title>
</head>
<body><main id="root"></main><script nonce="${nonce}" src="${script}"></script></body>
</html>`;
}

function newNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
