/** The rows of the timeline over their days, in a box that scrolls: as wide as the panel, or larger. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { daysBetween } from '../day.mts';
import type { DelegatesView } from '../delegates-shapes.ts';
import { t } from '../text.ts';
import type { Axis } from './axis.mts';
import { Days, Legend, Shade } from './delegates-frame.tsx';
import { AbsenceRow, DelegateRow, GapRow } from './delegates-rows.tsx';
import type { PeriodFields } from './delegates-words.ts';
import { useSingleStop } from './single-stop.tsx';

interface ChartProps {
  readonly view: DelegatesView;
  /** How much wider the days are than when all of them fit. */
  readonly zoom: number;
  readonly setZoom: (zoom: number) => void;
  readonly ask: (deed: Omit<PeriodFields, 'person'>) => void;
  /** An end that is about to be moved. */
  readonly pending: Partial<PeriodFields> | undefined;
}

/** The width of the names; the days have the rest. */
const NAMES = 190;
const LARGEST = 60;

export function Chart({ view, zoom, setZoom, ask, pending }: ChartProps) {
  const box = useRef<HTMLElement>(null);
  const width = useWidth(box);
  const bars = useSingleStop<HTMLDivElement>();
  const count = daysBetween(view.from, view.to) + 1;
  const plot = Math.max(120, (width - NAMES) * zoom);
  const axis: Axis = { from: view.from, count, day: plot / count };
  useWheel(box, zoom, setZoom);
  useSteady(box, plot);
  return (
    <section
      ref={box}
      class="chart"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by the keyboard.
      tabIndex={0}
      aria-label={t(
        'Timeline. Plus and minus zoom, arrow keys go between the bars, Space takes the end of one to move it.',
      )}
      onKeyDown={(event) => zoomBy(event, zoom, setZoom)}
    >
      <div class="wide" style={{ width: `${NAMES + plot}px`, '--names': `${NAMES}px` }}>
        <Days view={view} axis={axis} />
        <div class="rows" {...bars}>
          <Shade view={view} axis={axis} />
          <AbsenceRow view={view} axis={axis} ask={ask} pending={pending} />
          {view.delegates.map((delegate) => (
            <DelegateRow key={delegate.key} delegate={delegate} axis={axis} ask={ask} pending={pending} />
          ))}
          {(['none', 'few', 'unsigned'] as const).map((kind) => (
            <GapRow key={kind} kind={kind} gaps={view.gaps} axis={axis} />
          ))}
        </div>
      </div>
      <Legend view={view} />
    </section>
  );
}

function useWidth(box: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(800);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = (): void => setWidth(element.clientWidth);
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    return () => resized.disconnect();
  }, []);
  return width;
}

/** What is in the middle stays there when the days get wider or narrower. */
function useSteady(box: { readonly current: HTMLElement | null }, plot: number): void {
  const before = useRef(plot);
  useLayoutEffect(() => {
    const element = box.current;
    if (element !== null && before.current !== plot) {
      const middle = element.scrollLeft + (element.clientWidth - NAMES) / 2;
      element.scrollLeft += middle * (plot / before.current - 1);
    }
    before.current = plot;
  }, [plot]);
}

function useWheel(box: { readonly current: HTMLElement | null }, zoom: number, setZoom: (zoom: number) => void): void {
  const now = useRef(zoom);
  now.current = zoom;
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      setZoom(clamped(now.current * Math.exp(-event.deltaY / 400)));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, []);
}

function zoomBy(event: KeyboardEvent, zoom: number, setZoom: (zoom: number) => void): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const next =
    event.key === '+' || event.key === '='
      ? zoom * 1.5
      : event.key === '-'
        ? zoom / 1.5
        : event.key === '0'
          ? 1
          : undefined;
  if (next === undefined) return;
  event.preventDefault();
  setZoom(clamped(next));
}

function clamped(zoom: number): number {
  return Math.min(LARGEST, Math.max(1, zoom));
}
