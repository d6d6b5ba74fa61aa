/** An SVG from a file made safe to show: shapes and words, and nothing that runs, loads or leads anywhere. */

const SHAPES = new Set([
  'svg',
  'g',
  'title',
  'rect',
  'circle',
  'ellipse',
  'line',
  'path',
  'polygon',
  'polyline',
  'text',
  'tspan',
]);
const ATTRIBUTES = new Set([
  ...['x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'width', 'height', 'd', 'points', 'viewBox'],
  ...['transform', 'fill', 'stroke', 'stroke-width', 'stroke-linejoin', 'stroke-linecap', 'stroke-dasharray'],
  ...['font-family', 'font-size', 'font-weight', 'text-anchor', 'opacity', 'lang', 'data-name', 'aria-label'],
]);

/** The picture, belonging to this page; undefined where the text is no SVG. */
export function pictureOf(svg: string): SVGSVGElement | undefined {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  if (documentElement.localName !== 'svg') return undefined;
  const picture = document.importNode(documentElement, true) as unknown as SVGSVGElement;
  defuse(picture);
  return picture;
}

function defuse(element: Element): void {
  for (const { name } of [...element.attributes]) if (!ATTRIBUTES.has(name)) element.removeAttribute(name);
  for (const child of [...element.children]) {
    if (SHAPES.has(child.localName)) defuse(child);
    else child.remove();
  }
}

/** Everything that is written in a part of the picture, to be read aloud. */
export function wordsIn(part: Element): string {
  return [...part.querySelectorAll('text')].map(({ textContent }) => textContent ?? '').join(', ');
}
