/** A field in which one searches for something by any part of its name: what is found is the server's to say. */
import { useState } from 'preact/hooks';
import { t } from '../text.ts';
import { Field } from './fields.tsx';
import { useOwnId } from './own-id.ts';

/** Something that was found. */
export interface Found {
  readonly key: string;
  readonly label: string;
  /** What tells it from another of the same name: the unit, the role. */
  readonly detail: string;
}

/**
 * Those of some that have all the words typed: what the server found for a text that was typed before is never chosen for another.
 */
function meant(found: readonly Found[], query: string): readonly Found[] {
  const words = folded(query).trim().split(/\s+/);
  return found.filter(({ key, label, detail }) => {
    const known = folded(`${label} ${key} ${detail}`);
    return words.every((word) => known.includes(word));
  });
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

interface SearchFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string | null;
  /** What has been chosen. */
  readonly chosen: Found | null;
  readonly query: string;
  readonly found: readonly Found[];
  readonly onQuery: (query: string) => void;
  /** Something was chosen; null where it is given up. */
  readonly onChoose: (key: string | null) => void;
}

/** What the list below the field is. */
interface ListProps {
  readonly id: string;
  readonly label: string;
  readonly found: readonly Found[];
  /** The place in the list of the one at hand. */
  readonly at: number;
  readonly isShown: boolean;
  readonly choose: (key: string) => void;
}

/** One field, a list below it; arrows go in the list, Enter chooses, Escape closes it. */
export function SearchField({ label, hint, problem, chosen, query, found: told, onQuery, onChoose }: SearchFieldProps) {
  const found = meant(told, query);
  const list = useOwnId();
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const isShown = isOpen && found.length > 0;
  const choose = (key: string | undefined): void => {
    if (key === undefined) return;
    setOpen(false);
    setAt(0);
    onChoose(key);
  };
  const search = (text: string): void => {
    setOpen(true);
    setAt(0);
    if (chosen !== null) onChoose(null);
    onQuery(text);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setOpen(true);
      setAt((now) => (isShown ? (now + step + found.length) % found.length : 0));
    } else if (event.key === 'Enter' && isShown && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      choose(found[at]?.key);
    } else if (event.key === 'Escape') setOpen(false);
  };
  const isNothing = isOpen && query.trim() !== '' && chosen === null && found.length === 0;
  return (
    <Field label={label} hint={chosen?.detail ?? hint} problem={problem}>
      {(control) => (
        <div class="search">
          <input
            {...control}
            type="text"
            role="combobox"
            aria-expanded={isShown}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={isShown ? `${list}-${at}` : undefined}
            spellcheck={false}
            autocomplete="off"
            value={chosen?.label ?? query}
            onInput={({ currentTarget }) => search(currentTarget.value)}
            onFocus={({ currentTarget }) => currentTarget.select()}
            onBlur={() => setOpen(false)}
            onKeyDown={onKeyDown}
          />
          <FoundList {...{ id: list, label, found, at, isShown, choose }} />
          {isNothing ? <p class="said">{t('Nothing is found by that name.')}</p> : null}
        </div>
      )}
    </Field>
  );
}

function FoundList({ id, label, found, at, isShown, choose }: ListProps) {
  return (
    <div id={id} role="listbox" aria-label={label} hidden={!isShown}>
      {found.map((one, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's.
        <div
          key={one.key}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(one.key)}
        >
          <span>{one.label}</span> <small>{one.detail}</small>
        </div>
      ))}
    </div>
  );
}
