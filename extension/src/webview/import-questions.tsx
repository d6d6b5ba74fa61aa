/** The questions of an import: an answer is a click, and what has been answered can be asked anew. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ImportFields, ImportView } from '../import-shapes.ts';
import { t } from '../text.ts';
import type { Handle } from './form.tsx';

interface Props {
  readonly form: Handle<ImportFields, ImportView>;
}

/** Those that nobody has answered. The focus goes on to the next. */
export function Questions({ form: { fields, set, view } }: Props) {
  const list = useRef<HTMLElement>(null);
  const open = (view?.questions ?? []).filter(({ id }) => fields.answers[id] === undefined);
  useFirstQuestion(list, open.length > 0 ? fields.files.join('\n') : '');
  if (open.length === 0) return null;
  const answer = (index: number, id: string, value: string): void => {
    const others = [...(list.current?.querySelectorAll<HTMLElement>('fieldset') ?? [])].filter((_, i) => i !== index);
    const next = (others[index] ?? others[0])?.querySelector('button') ?? document.querySelector('#files');
    set({ answers: { ...fields.answers, [id]: value } });
    if (next instanceof HTMLElement) next.focus();
  };
  return (
    <section class="import-questions" aria-labelledby="questions" ref={list}>
      <h2 id="questions">
        {t('Questions to answer; until then the rows are left out')} <small>{open.length}</small>
      </h2>
      {open.map(({ id, place, text, answers }, index) => (
        <fieldset key={id} class="field">
          <legend>{text}</legend>
          <p class="facts">{place}</p>
          {answers.map(({ value, label }) => (
            <button key={value} type="button" class="button" onClick={() => answer(index, id, value)}>
              {label}
            </button>
          ))}
        </fieldset>
      ))}
    </section>
  );
}

/** When files bring questions, the first of them has the focus, unless somebody is busy with something else. */
function useFirstQuestion(list: RefObject<HTMLElement | null>, files: string): void {
  useEffect(() => {
    const isFree = document.activeElement?.matches('input, select, textarea') !== true;
    if (files !== '' && isFree) list.current?.querySelector<HTMLElement>('fieldset button')?.focus();
  }, [list, files]);
}

/** Those that have been answered. */
export function Answered({ form: { fields, set, view } }: Props) {
  const answered = view?.answered ?? [];
  if (answered.length === 0) return null;
  const askAnew = (id: string): void => {
    const { [id]: _, ...others } = fields.answers;
    set({ answers: others });
  };
  return (
    <section aria-labelledby="answered">
      <h2 id="answered">
        {t('Answered')} <small>{answered.length}</small>
      </h2>
      <ul class="import-answered">
        {answered.map(({ id, text, answer }) => (
          <li key={id}>
            {text} <strong>{answer}</strong>{' '}
            <button
              type="button"
              class="link"
              aria-label={t('Change the answer: {0}', text)}
              onClick={() => askAnew(id)}
            >
              {t('Change')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
