/** In a frame: the extension's panel speaks to the page instead of to the editor. */

declare global {
  var acquireVsCodeApi: () => { postMessage(message: unknown): void };
}

globalThis.acquireVsCodeApi = () => ({
  postMessage: (message) => parent.postMessage({ panel: document.body.dataset['panel'], message }, location.origin),
});
