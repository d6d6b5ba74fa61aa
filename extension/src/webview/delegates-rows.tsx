/** The rows of the timeline: the absence, each ombud, and the days that are wanting, by what they want. */
import type { DelegatesView, ViewDelegate, ViewGap } from '../delegates-shapes.ts';
import { t } from '../text.ts';
import type { Axis } from './axis.mts';
import { Bar, End } from './delegates-bar.tsx';
import { daysText, gapName, type PeriodFields } from './delegates-words.ts';
import { open, range } from './host.tsx';
import { PersonLink } from './person-link.tsx';

type Ask = (deed: Omit<PeriodFields, 'person'>) => void;

interface RowProps {
  readonly axis: Axis;
  readonly ask: Ask;
  /** An end that is about to be moved. */
  readonly pending: Partial<PeriodFields> | undefined;
}

function pendingDay(pending: RowProps['pending'], absence: number, line: number | null): EndsProps['pending'] {
  if (pending?.absence !== absence || pending.line !== line) return undefined;
  const { end, day } = pending;
  return end === undefined || day === undefined ? undefined : { end, day };
}

export function AbsenceRow({ view, axis, ask, pending }: RowProps & { readonly view: DelegatesView }) {
  return (
    <section class="row" aria-label={t('Absence')}>
      <div class="name">
        <b>{t('Absence')}</b>
      </div>
      <div class="plot">
        {view.absences.map((absence) => (
          <Bar
            key={`${absence.place.uri}${absence.place.line}`}
            kind={absence.open ? 'away open' : 'away'}
            period={absence}
            axis={axis}
            label={`${t('Absence')} ${range(absence.from, absence.to)}${absence.open ? `, ${t('no end known')}` : ''}`}
            onClick={() => open(absence.place)}
          />
        ))}
        {view.absences.map((absence, at) => (
          <Ends
            key={`${absence.place.uri}${absence.place.line}`}
            period={absence}
            name={t('The absence')}
            pending={pendingDay(pending, at, null)}
            axis={axis}
            done={(end, day) => ask({ absence: at, line: null, end, day })}
          />
        ))}
      </div>
    </section>
  );
}

interface EndsProps {
  readonly period: { readonly from: string; readonly to: string };
  readonly name: string;
  readonly axis: Axis;
  readonly pending: { readonly end: 'from' | 'to'; readonly day: string } | undefined;
  readonly done: (end: 'from' | 'to', day: string) => void;
}

function Ends({ period: { from, to }, name, axis, pending, done }: EndsProps) {
  const dayOf = (end: 'from' | 'to') => (pending?.end === end ? pending.day : undefined);
  return (
    <>
      <End
        end="from"
        pending={dayOf('from')}
        day={from}
        other={to}
        name={name}
        axis={axis}
        done={(day) => done('from', day)}
      />
      <End
        end="to"
        pending={dayOf('to')}
        day={to}
        other={from}
        name={name}
        axis={axis}
        done={(day) => done('to', day)}
      />
    </>
  );
}

export function DelegateRow({ delegate, axis, ask, pending }: RowProps & { readonly delegate: ViewDelegate }) {
  const notes = [delegate.role ?? '', delegate.maySign ? t('may sign') : ''].filter((word) => word !== '');
  return (
    <section class="row" aria-label={`${t('Delegate')} ${delegate.name}`}>
      <div class="name">
        <PersonLink person={delegate.key} text={delegate.name} />
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
        {delegate.stated.map(({ absence, line, ...period }) => (
          <Ends
            key={`${absence} ${line}`}
            period={period}
            name={t('Delegate {0}', delegate.name)}
            pending={pendingDay(pending, absence, line)}
            axis={axis}
            done={(end, day) => ask({ absence, line, end, day })}
          />
        ))}
      </div>
    </section>
  );
}

interface GapRowProps {
  readonly kind: ViewGap['kind'];
  readonly gaps: readonly ViewGap[];
  readonly axis: Axis;
}

/** The days that want one thing; nothing where none do. */
export function GapRow({ kind, gaps, axis }: GapRowProps) {
  const own = gaps.filter((gap) => gap.kind === kind);
  if (own.length === 0) return null;
  return (
    <section class="row gaps" aria-label={gapName(kind)}>
      <div class="name">
        <b>{gapName(kind)}</b>
        <small>{own.map(daysText).join(', ')}</small>
      </div>
      <div class="plot">
        {own.flatMap((gap) =>
          gap.periods.map((period) => (
            <Bar
              key={`${gap.afterHorizon}${period.from}`}
              kind={`gap ${kind}`}
              period={period}
              axis={axis}
              label={`${gapName(kind)} ${range(period.from, period.to)}: ${gap.problem.message}`}
              onClick={() => open(gap.problem.place)}
            />
          )),
        )}
      </div>
    </section>
  );
}
