/** The form of someone's last day: what ends, and what is left to decide. */
import type { LastDayLine, LastDayView } from '../subject-shapes.ts';
import { t } from '../text.ts';
import { DateField } from './date-field.tsx';
import { listenForm } from './form.tsx';
import { open } from './host.tsx';

interface Fields {
  readonly person: string;
  readonly last: string;
}

listenForm<Fields, LastDayView>({
  heading: ({ view, fields }) => t('Last day of {0}', view?.person?.label ?? fields.person),
  /** Asked for as it is drawn: only then is it known in which language. */
  get write() {
    return t('Write the last day');
  },
  children: ({ fields, set, view }) => (
    <>
      <p class="facts">{view?.person?.detail}</p>
      <DateField
        label={t('Last day')}
        hint={t('The last day on which she works. What she has holds to the end of it.')}
        problem={view?.problem ?? null}
        value={fields.last}
        onChange={(last) => set({ last })}
      />
      <Lines title={t('Ends')} lines={view?.endings ?? []} />
      <Lines title={t('Is left to decide by hand')} lines={view?.left ?? []} />
    </>
  ),
});

/** Lines of the files, each leading to its place. */
function Lines({ title, lines }: { readonly title: string; readonly lines: readonly LastDayLine[] }) {
  if (lines.length === 0) return null;
  return (
    <section class="concerned">
      <h2>
        {title} <small>{lines.length}</small>
      </h2>
      <ul>
        {lines.map(({ text, note, line }) => (
          <li key={`${text}${line.file}${line.line}${line.place.character}`}>
            <button type="button" class="link strong" onClick={() => open(line.place)}>
              {text}
            </button>{' '}
            <small>
              {note} ({line.file}:{line.line})
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
