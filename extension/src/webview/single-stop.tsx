/** Many buttons that are one stop of the Tab key together; the arrow keys go between them. */
import { useEffect, useRef } from 'preact/hooks';
import { stopAfter } from './stops.mts';

/** What the element around the buttons is given. */
interface Around<E> {
  readonly ref: { current: E | null };
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Keeps one of the buttons in an element in reach of Tab: the one last gone to, at first the first. */
export function useSingleStop<E extends HTMLElement>(): Around<E> {
  const ref = useRef<E>(null);
  useEffect(() => {
    const buttons = buttonsIn(ref.current);
    const isStop = (one: HTMLElement): boolean => one.getAttribute('tabindex') === '0';
    stopAt(buttons, buttons.find((one) => one === document.activeElement) ?? buttons.find(isStop) ?? buttons[0]);
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const buttons = buttonsIn(ref.current);
    const from = buttons.indexOf(document.activeElement as HTMLElement);
    const to = from < 0 ? undefined : stopAfter(event.key, from, buttons.length);
    if (to === undefined) return;
    event.preventDefault();
    stopAt(buttons, buttons[to]);
    buttons[to]?.focus();
  };
  return { ref, onKeyDown };
}

function buttonsIn(element: HTMLElement | null): readonly HTMLElement[] {
  return element === null ? [] : [...element.querySelectorAll<HTMLElement>('button')];
}

function stopAt(buttons: readonly HTMLElement[], stop: HTMLElement | undefined): void {
  for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
}
