/** A date: typed as people write dates, or chosen in a calendar with the numbers of the weeks. */
import 'cally';
import type { ComponentProps } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { dayTyped, weekNumberOf } from '../day.mts';
import { t } from '../text.ts';
import { type Control, Field } from './fields.tsx';
import { dayIn, localeInUse } from './host.tsx';
import { useOwnId } from './own-id.ts';

type CalendarAttributes = Omit<ComponentProps<'div'>, 'onChange'> & { readonly onChange?: (event: Event) => void };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'calendar-date': CalendarAttributes & {
        readonly value?: string | undefined;
        readonly focusedDate?: string | undefined;
        readonly min?: string | undefined;
        readonly max?: string | undefined;
        readonly locale?: string;
        readonly firstDayOfWeek?: number;
        readonly showWeekNumbers?: boolean;
      };
      'calendar-month': CalendarAttributes;
    }
  }
}

interface DateFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string | null;
  /** `2027-01-11`; empty where no day is stated. */
  readonly value: string;
  /** The day that the calendar opens at where none is stated. */
  readonly near?: string;
  readonly min?: string;
  readonly max?: string;
  /** A day, or nothing where the field has been emptied. What is no day is told of in the field, and not passed on. */
  readonly onChange: (day: string) => void;
}

export function DateField({ label, hint, problem, value, near, min, max, onChange }: DateFieldProps) {
  const [typed, setTyped] = useState(value);
  const [isOpen, setOpen] = useState(false);
  const known = useRef(value);
  useEffect(() => {
    if (known.current !== value) setTyped(value);
    known.current = value;
  }, [value]);
  const take = (text: string): void => {
    setTyped(text);
    const day = text.trim() === '' ? '' : dayOf(text);
    if (day === undefined || day === value) return;
    known.current = day;
    onChange(day);
  };
  const wrong = typed.trim() === '' || dayOf(typed) !== undefined ? undefined : wrongOf(typed);
  return (
    <Field label={label} hint={value === '' ? hint : spelledOut(value)} problem={wrong ?? problem}>
      {(control) => (
        <DateControl
          {...{ control, typed, value, near, min, max, isOpen, setOpen, take }}
          settle={() => setTyped((now) => dayOf(now) ?? now)}
          label={label}
        />
      )}
    </Field>
  );
}

interface DateControlProps {
  readonly control: Control;
  readonly label: string;
  readonly typed: string;
  readonly value: string;
  readonly near: string | undefined;
  readonly min: string | undefined;
  readonly max: string | undefined;
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  readonly take: (text: string) => void;
  readonly settle: () => void;
}

function DateControl({
  control,
  label,
  typed,
  value,
  near,
  min,
  max,
  isOpen,
  setOpen,
  take,
  settle,
}: DateControlProps) {
  const popup = useOwnId();
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what is open in it.
    <div class="date" onKeyDown={(event) => event.key === 'Escape' && isOpen && close()}>
      <input
        {...control}
        type="text"
        inputMode="numeric"
        placeholder={t('year-month-day')}
        value={typed}
        autocomplete="off"
        onInput={({ currentTarget }) => take(currentTarget.value)}
        onBlur={settle}
      />
      <button
        ref={button}
        type="button"
        class="button"
        aria-expanded={isOpen}
        aria-controls={popup}
        aria-label={t('Calendar: {0}', label)}
        title={t('Calendar: {0}', label)}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden="true">▾</span>
      </button>
      <div id={popup} class="calendar" hidden={!isOpen}>
        {isOpen ? (
          <calendar-date
            value={value}
            focusedDate={value === '' ? near : value}
            min={min}
            max={max}
            locale={localeInUse()}
            firstDayOfWeek={1}
            showWeekNumbers
            onChange={(event) => {
              take((event.target as HTMLElement & { readonly value: string }).value);
              close();
            }}
          >
            <calendar-month />
          </calendar-date>
        ) : null}
      </div>
    </div>
  );
}

function dayOf(text: string): string | undefined {
  const typed = dayTyped(text);
  return 'day' in typed ? typed.day : undefined;
}

function wrongOf(text: string): string {
  const typed = dayTyped(text);
  return 'wrong' in typed && typed.wrong === 'calendar'
    ? t('There is no such day in the calendar.')
    : t('This is not a date. Write it as 2027-01-11, 20270111 or 11 jan 2027.');
}

/** `måndag 11 januari 2027, vecka 2`. */
function spelledOut(day: string): string {
  return t(
    '{0}, week {1}',
    dayIn(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    weekNumberOf(day),
  );
}
