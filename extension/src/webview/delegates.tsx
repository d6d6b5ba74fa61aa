/** The timeline of a person's absences: the days away, who stands in on which of them, the gaps; ends of bars can be moved. */
import { useState } from 'preact/hooks';
import type { DelegatesView, PeriodView, ViewGap } from '../delegates-shapes.ts';
import type { Attempt, Editable } from '../panels/messages.ts';
import { t } from '../text.ts';
import { Announcer } from './announce.tsx';
import { AttemptBar } from './attempt.tsx';
import { Chart } from './delegates-chart.tsx';
import { deedWords, gapText, type PeriodFields } from './delegates-words.ts';
import { Button, Empty, listen, open, Problems, post } from './host.tsx';
import { PersonLink } from './person-link.tsx';
import { Toolbar } from './toolbar.tsx';

listen<Editable<DelegatesView>>((shown) =>
  shown === undefined ? (
    <Empty text={t('Put the cursor on a person or in an absence.')} />
  ) : (
    <Timeline
      key={shown.view.key}
      view={shown.view}
      attempt={shown.attempt as Attempt<Partial<PeriodFields>, PeriodView> | null}
    />
  ),
);

interface TimelineProps {
  readonly view: DelegatesView;
  readonly attempt: Attempt<Partial<PeriodFields>, PeriodView> | null;
}

function Timeline({ view, attempt }: TimelineProps) {
  const [zoom, setZoom] = useState(1);
  const fields = attempt?.fields;
  const ask = (deed: Omit<PeriodFields, 'person'>): void =>
    post({ type: 'ask', fields: { person: view.key, ...deed } });
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
        <p class="facts">
          <PersonLink person={view.key} text={t('Show the person')} />
        </p>
      </header>
      <Toolbar label={t('Timeline')}>
        <Button text="−" label={t('Smaller')} onClick={() => setZoom(zoomed(zoom, -1))} />
        <Button text="+" label={t('Larger')} onClick={() => setZoom(zoomed(zoom, 1))} />
        <Button text={t('Show all of it')} onClick={() => setZoom(1)} />
        <Button text={t('New absence …')} onClick={() => post({ type: 'absence', key: view.key })} />
      </Toolbar>
      <Problems problems={problemsOf(view.gaps)} />
      {view.absences.length === 0 ? (
        <Empty text={t('No absence ahead.')} />
      ) : (
        <Chart view={view} zoom={zoom} setZoom={setZoom} ask={ask} pending={fields} />
      )}
      <AttemptBar attempt={attempt} heading={fields?.end === undefined ? null : deedWords(view, fields)} />
      <Announcer />
    </article>
  );
}

const STEP = 1.5;
const LARGEST = 60;

/** A step larger or smaller; never smaller than all of it. */
function zoomed(zoom: number, by: number): number {
  return Math.min(LARGEST, Math.max(1, zoom * STEP ** by));
}

/** What is found, each once. */
function problemsOf(gaps: readonly ViewGap[]): readonly ViewGap['problem'][] {
  return gaps.map(({ problem }) => problem);
}

/** The gaps that are found, in the numbers of the problems; only where there are none, how many days have someone. */
function facts({ delegates, workingDays, coveredDays, absences, gaps }: DelegatesView): string {
  if (absences.length === 0) return '';
  const who = delegates.length === 1 ? t('1 delegate') : t('{0} delegates', delegates.length);
  const cover = gaps.length > 0 ? gaps.map(gapText) : [t('covered {0} of {1} working days', coveredDays, workingDays)];
  return [who, ...cover].join(' · ');
}
