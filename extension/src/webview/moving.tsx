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
  readonly onPointerUp: (event: PointerEvent) => void;
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

export function useMoving(moved: Moved): Moving {
  const [value, setValue] = useState<number | undefined>(undefined);
  const from = useRef<{ readonly at: number; readonly pointer: number } | undefined>(undefined);
  const dragged = useRef(false);
  const now = useRef(moved);
  now.current = moved;
  const go = (next: number): void => {
    setValue(next);
    announce(now.current.words(next));
  };
  const rest = (): void => {
    from.current = undefined;
    setValue(undefined);
  };
  const giveUp = (): void => {
    rest();
    announce(t('Given up: it stays at {0}.', now.current.words(now.current.value)));
  };
  const setDown = (at: number): void => {
    rest();
    if (at !== now.current.value) now.current.done(at);
  };
  // What was moved may be drawn anew with another value.
  useEffect(rest, [moved.value]);
  const placeOf = (event: PointerEvent): number => (now.current.axis === 'x' ? event.clientX : event.clientY);
  return {
    value,
    handlers: {
      onPointerDown: (event) => {
        dragged.current = false;
        if (event.button === 0) from.current = { at: placeOf(event), pointer: event.pointerId };
      },
      onPointerMove: (event) => {
        const start = from.current;
        if (start === undefined) return;
        const by = placeOf(event) - start.at;
        if (!dragged.current && Math.abs(by) < STILL) return;
        if (!dragged.current) (event.currentTarget as HTMLElement).setPointerCapture(start.pointer);
        dragged.current = true;
        const next = valueDragged(now.current.value, by / now.current.pixels(), now.current);
        if (next !== value) go(next);
      },
      onPointerUp: () => {
        if (dragged.current && value !== undefined) setDown(value);
        else rest();
      },
      onPointerCancel: rest,
      onKeyDown: (event) => {
        if (value === undefined) {
          if (event.key !== ' ' || event.ctrlKey || event.altKey) return;
          event.preventDefault();
          setValue(now.current.value);
          announce(
            t(
              'Moving {0}: arrow keys move it, Enter sets it down, Escape gives up.',
              now.current.words(now.current.value),
            ),
          );
          return;
        }
        const next = valueAfter(event.key, event.shiftKey, value, now.current);
        if (next === undefined && !['Enter', ' ', 'Escape'].includes(event.key)) return;
        event.preventDefault();
        event.stopPropagation();
        if (next !== undefined) go(next);
        else if (event.key === 'Escape') giveUp();
        else setDown(value);
      },
      // A button is pressed when Space is let go.
      onKeyUp: (event) => event.key === ' ' && event.preventDefault(),
      onBlur: () => value !== undefined && !dragged.current && rest(),
      onClickCapture: (event) => {
        if (!dragged.current) return;
        dragged.current = false;
        event.preventDefault();
        event.stopPropagation();
      },
    },
  };
}
