/** The days ahead that are not as others, each leading to its week. */
import { t } from '../text.ts';
import type { ViewOtherDay } from '../week-shapes.ts';
import { dayIn, post, range, shortDay } from './host.tsx';
import { useSingleStop } from './single-stop.tsx';
import { hoursOf } from './week-words.ts';

export function Others({ others }: { readonly others: readonly ViewOtherDay[] }) {
  const days = useSingleStop<HTMLTableSectionElement>();
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="others">
      <h2 id="others" class="section">
        {t('Other days ahead')}
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('Day')}</th>
            <th scope="col">{t('Opening hours')}</th>
          </tr>
        </thead>
        <tbody {...days}>
          {others.map((day) => (
            <tr key={`${day.from}${day.name ?? ''}`} class={day.spans.length === 0 ? 'closed' : ''}>
              <th scope="row">
                <button type="button" class="link" onClick={() => post({ type: 'day', day: day.from })}>
                  {day.from === day.to ? shortDay(day.from) : range(day.from, day.to)}{' '}
                  {dayIn(day.from, { year: 'numeric' })}
                </button>
                {day.name === null ? null : <small>{day.name}</small>}
              </th>
              <td>{hoursOf({ spans: day.spans, hours: 'other' }, false).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
