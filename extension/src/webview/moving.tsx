/** Something that is moved along a scale: dragged, or taken with Space and moved with the arrow keys, Enter sets it down, Escape gives up. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../text.ts';
import { announce } from './announce.tsx';
import { type Steps, valueAfter, valueDragged } from './moves.mts';

interface Moved extends Steps {
  readonly value: number;
  /** Along which axis it is dragged, and how many pixels one of the scale is. */
  readonly axis: 'x' | 'y';
  readonly pixels: () => number;
  readonly words: (value: number) => string;
  /** It has been set down at another value. */
  readonly done: (value: number) => void;
}

/** What the element that is moved is given. */
interface Handlers {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onKeyUp: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
  /** Not what ends a drag. */
  readonly onClickCapture: (event: MouseEvent) => void;
}

interface Moving {
  /** Where it is while it is moved; undefined while it rests. */
  readonly value: number | undefined;
  readonly handlers: Handlers;
}

/** A press that moves less than this is a click. */
const STILL = 4;

/** A pointer that is down, and whether it has moved what it is on. */
interface Press {
  readonly at: number;
  readonly pointer: number;
  isDrag: boolean;
}

/** What can happen to something while it is moved. */
interface Course {
  readonly value: number | undefined;
  readonly moved: Moved;
  readonly press: { current: Press | undefined };
  readonly take: () => void;
  readonly go: (next: number) => void;
  readonly rest: () => void;
  readonly giveUp: () => void;
  readonly setDown: () => void;
}

export function useMoving(moved: Moved): Moving {
  const course = useCourse(moved);
  // What was moved may be drawn anew with another value.
  useEffect(course.rest, [moved.value]);
  return {
    value: course.value,
    handlers: { ...byPointer(course), ...byKeys(course), onBlur: () => course.press.current?.isDrag || course.rest() },
  };
}

function useCourse(moved: Moved): Course {
  const [value, setValue] = useState<number | undefined>(undefined);
  const press = useRef<Press | undefined>(undefined);
  const { words } = moved;
  const rest = (): void => setValue(undefined);
  return {
    value,
    moved,
    press,
    take: () => {
      setValue(moved.value);
      announce(t('Moving {0}: arrow keys move it, Enter sets it down, Escape gives up.', words(moved.value)));
    },
    go: (next) => {
      setValue(next);
      announce(words(next));
    },
    rest,
    giveUp: () => {
      rest();
      announce(t('Given up: it stays at {0}.', words(moved.value)));
    },
    setDown: () => {
      rest();
      if (value !== undefined && value !== moved.value) moved.done(value);
    },
  };
}

type PointerHandlers = Pick<
  Handlers,
  'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel' | 'onClickCapture'
>;

function byPointer({ value, moved, press, go, rest, setDown }: Course): PointerHandlers {
  const placeOf = (event: PointerEvent): number => (moved.axis === 'x' ? event.clientX : event.clientY);
  const isClick = useRef(true);
  return {
    onPointerDown: (event) => {
      isClick.current = true;
      if (event.button === 0) press.current = { at: placeOf(event), pointer: event.pointerId, isDrag: false };
    },
    onPointerMove: (event) => {
      const { current } = press;
      if (current === undefined) return;
      const by = placeOf(event) - current.at;
      if (!current.isDrag && Math.abs(by) < STILL) return;
      if (!current.isDrag) (event.currentTarget as HTMLElement).setPointerCapture(current.pointer);
      current.isDrag = true;
      isClick.current = false;
      const next = valueDragged(moved.value, by / moved.pixels(), moved);
      if (next !== value) go(next);
    },
    onPointerUp: () => {
      const isDrag = press.current?.isDrag === true;
      press.current = undefined;
      if (isDrag) setDown();
    },
    onPointerCancel: () => {
      press.current = undefined;
      rest();
    },
    onClickCapture: (event) => {
      if (isClick.current) return;
      isClick.current = true;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

function byKeys({ value, moved, press, take, go, giveUp, setDown }: Course): Pick<Handlers, 'onKeyDown' | 'onKeyUp'> {
  return {
    onKeyDown: (event) => {
      const { key, shiftKey } = event;
      if (value === undefined) {
        if (key !== ' ' || event.ctrlKey || event.altKey) return;
        event.preventDefault();
        return take();
      }
      const next = valueAfter(key, shiftKey, value, moved);
      if (next === undefined && !['Enter', ' ', 'Escape'].includes(key)) return;
      event.preventDefault();
      event.stopPropagation();
      if (next !== undefined) return go(next);
      press.current = undefined;
      if (key === 'Escape') giveUp();
      else setDown();
    },
    // A button is pressed when Space is let go.
    onKeyUp: (event) => event.key === ' ' && event.preventDefault(),
  };
}
