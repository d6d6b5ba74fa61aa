/** The timeline of a person's absences: the days away, who stands in on which of them, and the gaps. */
import type { DelegatesView, ViewDelegate, ViewGap, ViewPeriod } from '../shapes.ts';
import { t } from '../text.ts';
import { Button, dayIn, Empty, listen, open, Problems, post, range, shortDay } from './host.tsx';
import { useSingleStop } from './single-stop.tsx';

const DAY_MS = 86_400_000;
/** In a longer time there is no room for the number of each day. */
const ALL_DAYS = 45;

listen<DelegatesView>((view) =>
  view === undefined ? <Empty text={t('Put the cursor on a person or in an absence.')} /> : <Timeline view={view} />,
);

function Timeline({ view }: { readonly view: DelegatesView }) {
  return (
    <article class="delegates" aria-labelledby="title">
      <header>
        <p class="kicker">{view.key}</p>
        <h1 id="title">
          <button type="button" class="link" onClick={() => open(view.place)}>
            {view.name}
          </button>
        </h1>
        <p class="facts">{facts(view)}</p>
        <p class="actions">
          <Button text={t('New absence')} onClick={() => post({ type: 'absence', key: view.key })} />
        </p>
      </header>
      <Problems problems={view.gaps.map(({ problem }) => problem)} />
      {view.absences.length === 0 ? <Empty text={t('No absence ahead.')} /> : <Chart view={view} />}
    </article>
  );
}

/** The gaps that are found, in the numbers of the problems; only where there are none, how many days have someone. */
function facts({ delegates, workingDays, coveredDays, absences, gaps }: DelegatesView): string {
  if (absences.length === 0) return '';
  const who = delegates.length === 1 ? t('1 delegate') : t('{0} delegates', delegates.length);
  const cover = gaps.length > 0 ? gaps.map(gapText) : [t('covered {0} of {1} working days', coveredDays, workingDays)];
  return [who, ...cover].join(' · ');
}

/** Days as numbers from the first that is shown. */
interface Axis {
  readonly first: number;
  readonly count: number;
  readonly days: readonly string[];
}

function axisOf({ from, to }: DelegatesView): Axis {
  const first = numberOf(from);
  const count = numberOf(to) - first + 1;
  const days = Array.from({ length: count }, (_, index) =>
    new Date((first + index) * DAY_MS).toISOString().slice(0, 10),
  );
  return { first, count, days };
}

function numberOf(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY_MS);
}

function Chart({ view }: { readonly view: DelegatesView }) {
  const axis = axisOf(view);
  const bars = useSingleStop<HTMLDivElement>();
  return (
    <section class="chart" aria-label={t('Timeline')}>
      <Head axis={axis} view={view} />
      <div class="rows" {...bars}>
        <div class="shade" aria-hidden="true">
          <div class="plot">
            {view.closed.map((period) => (
              <Bar key={period.from} kind="shut" period={period} axis={axis} />
            ))}
            {endsWithin(view) ? (
              <div class="horizon" style={{ left: percent(numberOf(view.until) + 1 - axis.first, axis) }} />
            ) : null}
          </div>
        </div>
        <AbsenceRow view={view} axis={axis} />
        {view.delegates.map((delegate) => (
          <DelegateRow key={delegate.key} delegate={delegate} axis={axis} />
        ))}
        {view.gaps.length === 0 ? null : <GapRow gaps={view.gaps} axis={axis} />}
      </div>
      <Legend view={view} />
    </section>
  );
}

/** Whether the horizon ends among the days that are shown. */
function endsWithin({ from, to, until }: DelegatesView): boolean {
  return from <= until && until < to;
}

function Head({ axis, view }: { readonly axis: Axis; readonly view: DelegatesView }) {
  const months = axis.days.filter((day, index) => index === 0 || day.endsWith('-01'));
  const holidays = new Map(view.holidays.map(({ day, name }) => [day, name]));
  return (
    <div class="head" aria-hidden="true">
      <div class="plot months">
        {months.map((day) => (
          <span key={day} style={{ left: percent(numberOf(day) - axis.first, axis) }}>
            {dayIn(day, { month: 'long', year: 'numeric' })}
          </span>
        ))}
      </div>
      <div class="plot days">
        {axis.days.map((day, index) =>
          axis.count <= ALL_DAYS || dayIn(day, { weekday: 'narrow' }) === dayIn('2024-01-01', { weekday: 'narrow' }) ? (
            <span
              key={day}
              class={day === view.asOf ? 'today' : holidays.has(day) ? 'holiday' : ''}
              title={holidays.get(day) ?? shortDay(day)}
              style={{ left: percent(index, axis), width: percent(1, axis) }}
            >
              {axis.count <= ALL_DAYS ? <small>{dayIn(day, { weekday: 'narrow' })}</small> : null}
              {Number(day.slice(8))}
            </span>
          ) : null,
        )}
      </div>
    </div>
  );
}

function percent(days: number, { count }: Axis): string {
  return `${(100 * days) / count}%`;
}

interface BarProps {
  readonly kind: string;
  readonly period: ViewPeriod;
  readonly axis: Axis;
  readonly label?: string;
  readonly onClick?: () => void;
}

/** A bar over the days of a period, as far as they are shown. */
function Bar({ kind, period, axis, label, onClick }: BarProps) {
  const start = Math.max(numberOf(period.from) - axis.first, 0);
  const end = Math.min(numberOf(period.to) - axis.first + 1, axis.count);
  if (end <= start) return null;
  const style = { left: percent(start, axis), width: percent(end - start, axis) };
  if (onClick === undefined) return <div class={`bar ${kind}`} style={style} aria-hidden="true" />;
  return (
    <button type="button" class={`bar ${kind}`} style={style} aria-label={label} title={label} onClick={onClick} />
  );
}

function AbsenceRow({ view, axis }: { readonly view: DelegatesView; readonly axis: Axis }) {
  return (
    <section class="row" aria-label={t('Absence')}>
      <div class="name">
        <b>{t('Absence')}</b>
      </div>
      <div class="plot">
        {view.absences.map((absence) => (
          <Bar
            key={absence.from}
            kind={absence.open ? 'away open' : 'away'}
            period={absence}
            axis={axis}
            label={`${t('Absence')} ${range(absence.from, absence.to)}${absence.open ? `, ${t('no end known')}` : ''}`}
            onClick={() => open(absence.place)}
          />
        ))}
      </div>
    </section>
  );
}

function DelegateRow({ delegate, axis }: { readonly delegate: ViewDelegate; readonly axis: Axis }) {
  const notes = [delegate.role ?? '', delegate.maySign ? t('may sign') : ''].filter((word) => word !== '');
  return (
    <section class="row" aria-label={`${t('Delegate')} ${delegate.name}`}>
      <div class="name">
        <span>{delegate.name}</span>
        <small>{notes.join(' · ')}</small>
      </div>
      <div class="plot">
        {delegate.absent.map((period) => (
          <Bar
            key={`a${period.from}`}
            kind="stated"
            period={period}
            axis={axis}
            label={`${delegate.name}: ${t('delegate but absent')} ${range(period.from, period.to)}`}
            onClick={() => open(delegate.place)}
          />
        ))}
        {delegate.present.map((period) => (
          <Bar
            key={`p${period.from}`}
            kind="present"
            period={period}
            axis={axis}
            label={`${delegate.name}: ${t('delegate')} ${range(period.from, period.to)}`}
            onClick={() => open(delegate.place)}
          />
        ))}
      </div>
    </section>
  );
}

function GapRow({ gaps, axis }: { readonly gaps: readonly ViewGap[]; readonly axis: Axis }) {
  return (
    <section class="row gaps" aria-label={t('Gaps')}>
      <div class="name">
        <b>{t('Gaps')}</b>
        <small>{gaps.map(gapText).join(', ')}</small>
      </div>
      <div class="plot">
        {gaps.flatMap((gap) =>
          gap.periods.map((period) => (
            <Bar
              key={`${gap.kind}${period.from}`}
              kind={`gap ${gap.kind}`}
              period={period}
              axis={axis}
              label={`${gapName(gap.kind)} ${range(period.from, period.to)}: ${gap.problem.message}`}
              onClick={() => open(gap.problem.place)}
            />
          )),
        )}
      </div>
    </section>
  );
}

function gapText({ kind, days, afterHorizon }: ViewGap): string {
  const when = afterHorizon ? ` ${t('after the horizon')}` : '';
  return `${gapName(kind)} ${days === 1 ? t('1 day') : t('{0} days', days)}${when}`;
}

function gapName(kind: ViewGap['kind']): string {
  if (kind === 'none') return t('nobody stands in');
  return kind === 'few' ? t('too few delegates') : t('nobody may sign');
}

function Legend({ view }: { readonly view: DelegatesView }) {
  const { gaps } = view;
  const has = (kind: ViewGap['kind']): boolean => gaps.some((gap) => gap.kind === kind);
  return (
    <p class="legend">
      <Key kind="away" text={t('absent')} />
      <Key kind="present" text={t('delegate at work')} />
      <Key kind="stated" text={t('delegate but absent')} />
      <Key kind="shut" text={t('closed')} />
      {endsWithin(view) ? <Key kind="until" text={t('end of the horizon {0}', shortDay(view.until))} /> : null}
      {has('none') ? <Key kind="gap none" text={t('nobody stands in')} /> : null}
      {has('few') ? <Key kind="gap few" text={t('too few delegates')} /> : null}
      {has('unsigned') ? <Key kind="gap unsigned" text={t('nobody may sign')} /> : null}
    </p>
  );
}

function Key({ kind, text }: { readonly kind: string; readonly text: string }) {
  return (
    <span class="pair">
      <span class={`key bar ${kind}`} aria-hidden="true" /> {text}
    </span>
  );
}
