/** The week schedule of an inbox: a column a day, opening hours as a band, checks at their times. */
import type { ViewCheck, ViewOtherDay, ViewSpan, ViewWeekday, WeekView } from '../shapes.ts';
import { t } from '../text.ts';
import { dayIn, Empty, listen, open, Problems, range, select, shortDay, timeOf, weekdayName } from './host.tsx';
import { useSingleStop } from './single-stop.tsx';

const HOUR = 44;
const CHIP = 37;

listen<WeekView>((view) =>
  view === undefined ? <Empty text={t('Put the cursor in a unit or an inbox.')} /> : <Week view={view} />,
);

function Week({ view }: { readonly view: WeekView }) {
  return (
    <article class="week" aria-labelledby="title">
      <header>
        <p class="kicker">{view.unit}</p>
        <h1 id="title">
          <button type="button" class="link" onClick={() => open(view.place)}>
            {view.title}
          </button>
        </h1>
        <p class="facts">{facts(view)}</p>
        <Siblings view={view} />
      </header>
      <Problems problems={view.problems} />
      <Grid view={view} />
      <Legend />
      <Others others={view.others} />
    </article>
  );
}

function facts({ week, mode, assumed }: WeekView): string {
  const most = Math.max(...week.map(({ checks }) => checks.reduce((sum, { count }) => sum + count, 0)));
  const words = [
    most === 0
      ? t('Nobody checks the inbox')
      : most === 1
        ? t('Checked once a day')
        : t('Checked {0} times a day', most),
    assumed ? t('no opening hours stated') : '',
    mode === 'planned'
      ? t('planned')
      : mode === 'read-only'
        ? t('read-only mode')
        : mode === 'archived'
          ? t('archived')
          : '',
  ];
  return words.filter((word) => word !== '').join(' · ');
}

function Siblings({ view: { siblings, key, unit } }: { readonly view: WeekView }) {
  const tabs = useSingleStop<HTMLElement>();
  if (siblings.length < 2) return null;
  return (
    <nav aria-label={t('Inboxes of the unit')} {...tabs}>
      {siblings.map((one) => (
        <button
          type="button"
          class="tab"
          key={one.key}
          aria-current={one.key === key ? 'true' : undefined}
          onClick={() => select(one.key)}
        >
          {one.title.startsWith(`${unit} `) ? one.title.slice(unit.length + 1) : one.title}
        </button>
      ))}
    </nav>
  );
}

interface Scale {
  readonly first: number;
  readonly last: number;
  readonly y: (minute: number) => number;
}

/** Whole hours around everything that is shown. */
function scaleOf({ week, assumed }: WeekView): Scale {
  const spans = assumed ? [] : week.flatMap((day) => day.spans);
  const times = week.flatMap(({ checks }) => checks.flatMap(({ minute }) => minute ?? []));
  const first = Math.floor(Math.min(8 * 60, ...spans.map(({ start }) => start), ...times) / 60);
  const last = Math.ceil(Math.max(16 * 60, ...spans.map(({ end }) => end), ...times.map((minute) => minute + 30)) / 60);
  const hour = last - first > 14 ? HOUR / 2 : HOUR;
  return { first, last, y: (minute) => ((minute - first * 60) / 60) * hour };
}

/** Hours before and after a break stand on a line each. */
function mostSpans({ week }: WeekView): number {
  return Math.max(1, ...week.map(({ spans }) => spans.length));
}

function Grid({ view }: { readonly view: WeekView }) {
  const scale = scaleOf(view);
  const checks = useSingleStop<HTMLElement>();
  const hours = Array.from({ length: scale.last - scale.first + 1 }, (_, index) => scale.first + index);
  return (
    <section
      class="grid"
      {...checks}
      aria-label={t('Ordinary week')}
      style={{ '--head': `${25 + 15 * mostSpans(view)}px` }}
    >
      <div class="hours" aria-hidden="true" style={{ height: `${scale.y(scale.last * 60)}px` }}>
        {hours.map((hour) => (
          <span key={hour} style={{ top: `${scale.y(hour * 60)}px` }}>
            {timeOf(hour * 60)}
          </span>
        ))}
      </div>
      {view.week.map((day) => (
        <Day key={day.weekday} day={day} scale={scale} assumed={view.assumed} />
      ))}
    </section>
  );
}

function Day({ day, scale, assumed }: { readonly day: ViewWeekday; readonly scale: Scale; readonly assumed: boolean }) {
  const { weekday, spans, checks } = day;
  const placed = placedChecks(checks, scale);
  const untimed = checks.filter(({ minute }) => minute === null);
  return (
    <section class={spans.length === 0 ? 'day closed' : 'day'} aria-label={weekdayName(weekday, 'long')}>
      <h2>
        <span>{weekdayName(weekday, 'short')}</span>
        {hoursOf(spans, assumed)
          .replaceAll(':00', '')
          .split(', ')
          .map((hours) => (
            <small key={hours}>{hours}</small>
          ))}
      </h2>
      <div class="track" style={{ height: `${scale.y(scale.last * 60)}px` }}>
        {spans.map(({ start, end }) => (
          <Band
            key={start}
            start={Math.max(start, scale.first * 60)}
            end={Math.min(end, scale.last * 60)}
            scale={scale}
          />
        ))}
        {placed.map(({ check, top, exact }) => (
          <Check key={`${exact}${check.watchers[0]?.key ?? ''}`} check={check} weekday={weekday} top={top} />
        ))}
      </div>
      {untimed.map((check) => (
        <Check key={check.place.line} check={check} weekday={weekday} top={undefined} />
      ))}
    </section>
  );
}

function hoursOf(spans: readonly ViewSpan[], assumed: boolean): string {
  if (spans.length === 0) return t('closed');
  if (assumed) return t('hours not stated');
  const [first] = spans;
  if (first?.start === 0 && first.end === 1440) return t('round the clock');
  return spans.map(({ start, end }) => `${timeOf(start)}–${timeOf(end)}`).join(', ');
}

function Band({ start, end, scale }: { readonly start: number; readonly end: number; readonly scale: Scale }) {
  const top = scale.y(start);
  return <div class="band" aria-hidden="true" style={{ top: `${top}px`, height: `${scale.y(end) - top}px` }} />;
}

interface Placed {
  readonly check: ViewCheck;
  readonly exact: number;
  readonly top: number;
}

/** Checks close to each other are moved apart, downwards. */
function placedChecks(checks: readonly ViewCheck[], scale: Scale): readonly Placed[] {
  let free = 0;
  return checks.flatMap((check) => {
    if (check.minute === null) return [];
    const exact = scale.y(check.minute);
    const top = Math.max(exact, free);
    free = top + CHIP;
    return [{ check, exact, top }];
  });
}

function Check({
  check,
  weekday,
  top,
}: {
  readonly check: ViewCheck;
  readonly weekday: number;
  readonly top: number | undefined;
}) {
  const when = check.minute === null ? amountOf(check.count) : timeOf(check.minute);
  const label = `${weekdayName(weekday, 'long')} ${when}: ${whoOf(check)}${check.outside ? `, ${t('outside the opening hours')}` : ''}`;
  return (
    <button
      type="button"
      class={`check${check.outside ? ' outside' : ''}${top === undefined ? ' untimed' : ''}`}
      style={top === undefined ? {} : { top: `${top}px` }}
      aria-label={label}
      title={label}
      onClick={() => open(check.place)}
    >
      <b>{when}</b> <span>{check.watchers[0]?.name ?? t('nobody named')}</span>
    </button>
  );
}

function amountOf(count: number): string {
  return count === 1 ? t('once') : t('{0} times', count);
}

/** `Vårdkoordinator (Exempel Ett, Exempel Två), ersättare Exempel Sekreterare`. */
function whoOf({ watchers, substitutes }: ViewCheck): string {
  const list = (who: ViewCheck['watchers']): string =>
    who.map(({ name, staff }) => (staff.length === 0 ? name : `${name} (${staff.join(', ')})`)).join(', ');
  const first = watchers.length === 0 ? t('nobody named') : list(watchers);
  return substitutes.length === 0 ? first : `${first}, ${t('substitute')} ${list(substitutes)}`;
}

function Legend() {
  return (
    <p class="legend">
      <span class="key band" aria-hidden="true" /> {t('open')} <span class="key check" aria-hidden="true" />{' '}
      {t('check')} <span class="key check outside" aria-hidden="true" /> {t('check outside the opening hours')}
    </p>
  );
}

function Others({ others }: { readonly others: readonly ViewOtherDay[] }) {
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
            <th scope="col">{t('Checks')}</th>
          </tr>
        </thead>
        <tbody>
          {others.map((day) => (
            <tr key={`${day.from}${day.name ?? ''}`} class={day.spans.length === 0 ? 'closed' : ''}>
              <th scope="row">
                {day.from === day.to ? shortDay(day.from) : range(day.from, day.to)} {yearOf(day.from)}
                {day.name === null ? null : <small>{day.name}</small>}
              </th>
              <td>{hoursOf(day.spans, false)}</td>
              <td>{checksOf(day)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function yearOf(iso: string): string {
  return dayIn(iso, { year: 'numeric' });
}

function checksOf({ spans, checks }: ViewOtherDay): string {
  if (spans.length === 0) return '–';
  if (checks.length === 0) return t('none');
  return checks.map(({ minute, count }) => (minute === null ? amountOf(count) : timeOf(minute))).join(', ');
}
