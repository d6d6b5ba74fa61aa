/** A picture in a box that scrolls: larger and smaller by wheel, keys and buttons, moved by dragging. */

const STEP = 1.25;
const SMALLEST = 0.05;
const LARGEST = 6;
/** A press that moves less than this is a click. */
const STILL = 5;

export interface Zoom {
  readonly larger: () => void;
  readonly smaller: () => void;
  /** As wide as the box. */
  readonly fit: () => void;
}

/**
 * Makes the picture in the box zoom and move.
 * @param width the width of the picture at 100 %, in pixels
 * @param told is called with the scale whenever it changes, 1 for 100 %
 */
export function zoomable(box: HTMLElement, picture: SVGElement, width: number, told: (scale: number) => void): Zoom {
  let scale = 1;
  let fitted = true;
  /** The point under the pointer, or in the middle, stays where it is. */
  const setScale = (wanted: number, at = middleOf(box)): void => {
    const next = Math.min(LARGEST, Math.max(SMALLEST, wanted));
    const ratio = next / scale;
    const [left, top] = [(box.scrollLeft + at.x) * ratio - at.x, (box.scrollTop + at.y) * ratio - at.y];
    scale = next;
    picture.style.width = `${width * scale}px`;
    box.scrollTo(left, top);
    told(scale);
  };
  const by = (factor: number, at?: Point): void => {
    fitted = false;
    setScale(scale * factor, at);
  };
  const fit = (): void => {
    fitted = true;
    setScale(box.clientWidth / width);
    box.scrollTo(0, 0);
  };
  const zoom: Zoom = { larger: () => by(STEP), smaller: () => by(1 / STEP), fit };
  const resized = new ResizeObserver(() => fitted && fit());
  resized.observe(box);
  // A box that scrolls is reached by the keyboard.
  box.tabIndex = 0;
  onWheel(box, by);
  onKeys(box, zoom);
  onDrag(box);
  fit();
  return zoom;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function middleOf({ clientWidth, clientHeight }: HTMLElement): Point {
  return { x: clientWidth / 2, y: clientHeight / 2 };
}

function onWheel(box: HTMLElement, by: (factor: number, at: Point) => void): void {
  box.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { left, top } = box.getBoundingClientRect();
      by(Math.exp(-event.deltaY / 400), { x: event.clientX - left, y: event.clientY - top });
    },
    { passive: false },
  );
}

function onKeys(box: HTMLElement, { larger, smaller, fit }: Zoom): void {
  const keys: Readonly<Record<string, () => void>> = { '+': larger, '=': larger, '-': smaller, '0': fit };
  box.addEventListener('keydown', (event) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
}

function onDrag(box: HTMLElement): void {
  let from: { readonly x: number; readonly y: number; readonly left: number; readonly top: number } | undefined;
  let moved = false;
  box.addEventListener('pointerdown', ({ button, clientX, clientY }) => {
    if (button !== 0) return;
    from = { x: clientX, y: clientY, left: box.scrollLeft, top: box.scrollTop };
    moved = false;
  });
  box.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (from === undefined) return;
    const [dx, dy] = [clientX - from.x, clientY - from.y];
    moved ||= Math.abs(dx) + Math.abs(dy) > STILL;
    if (moved) box.scrollTo(from.left - dx, from.top - dy);
    box.classList.toggle('moving', moved);
  });
  const end = (): void => {
    from = undefined;
    box.classList.remove('moving');
  };
  box.addEventListener('pointerup', end);
  box.addEventListener('pointerleave', end);
  box.addEventListener('click', (event) => moved && event.stopPropagation(), { capture: true });
}
