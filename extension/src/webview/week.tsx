/** A real week of an inbox: a column a day, opening hours as a band, checks at their times with who makes them. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { daysAfter, weekNumberOf } from '../day.mts';
import type { Attempt, Editable } from '../panels/messages.ts';
import { t } from '../text.ts';
import type { MonitoringView, ViewDay, WeekView } from '../week-shapes.ts';
import { Announcer } from './announce.tsx';
import { AttemptBar } from './attempt.tsx';
import { Button, dayIn, Empty, listen, open, Problems, post, select } from './host.tsx';
import { useSingleStop } from './single-stop.tsx';
import { Toolbar } from './toolbar.tsx';
import { Legend, type Pending } from './week-check.tsx';
import { Chosen } from './week-chosen.tsx';
import { deedWords, isDeed, type MonitoringFields, patternWords, type Selected } from './week-deeds.ts';
import { Grid } from './week-grid.tsx';
import { Others } from './week-others.tsx';

listen<Editable<WeekView>>((shown) =>
  shown === undefined ? (
    <Empty text={t('Put the cursor in a unit or an inbox.')} />
  ) : (
    <Week
      key={shown.view.key}
      view={shown.view}
      attempt={shown.attempt as Attempt<Partial<MonitoringFields>, MonitoringView> | null}
    />
  ),
);

interface WeekProps {
  readonly view: WeekView;
  readonly attempt: Attempt<Partial<MonitoringFields>, MonitoringView> | null;
}

function Week({ view, attempt }: WeekProps) {
  const [selected, setSelected] = useState<Selected | undefined>(undefined);
  const isThere = selected !== undefined && view.days.some(({ day }) => day === selected.day);
  const chosen = isThere ? selected : undefined;
  const isAsked = useRef(false);
  const ask = (deed: Partial<MonitoringFields>, of: Selected): void => {
    isAsked.current = isDeed(deed);
    post({ type: 'ask', fields: { key: view.key, line: of.line, day: of.day, ...deed } });
  };
  const deed = attempt !== null && isDeed(attempt.fields) ? attempt.fields : undefined;
  if (deed !== undefined) isAsked.current = false;
  useFollowed(attempt, setSelected);
  useLook(view, deed === undefined ? chosen : undefined, attempt === null, (of) => {
    // A change that has been asked for is not yet shown: it goes before.
    if (!isAsked.current) ask({ look: true }, of);
  });
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
      <Weeks view={view} />
      <Grid
        view={view}
        selected={chosen}
        pending={pendingOf(deed)}
        choose={setSelected}
        move={(of, to) => {
          setSelected(of);
          ask({ deed: 'move', minute: of.minute ?? 0, to }, of);
        }}
      />
      <Legend view={view} />
      {chosen === undefined ? null : (
        <Chosen view={view} selected={chosen} candidates={attempt?.answer?.view?.candidates ?? []} ask={ask} />
      )}
      <Problems problems={view.problems} />
      <Others others={view.others} />
      <AttemptBar attempt={attempt} heading={deed === undefined ? null : deedWords(deed)}>
        <p>{deed === undefined ? null : patternWords(view, deed)}</p>
      </AttemptBar>
      <Announcer />
    </article>
  );
}

function pendingOf(deed: Partial<MonitoringFields> | undefined): Pending | undefined {
  if (deed?.deed !== 'move') return undefined;
  const { line = -1, minute = -1, to = 0 } = deed;
  return { line, minute, to };
}

/** Asks who may be named on the line that is chosen, again when the lines have changed. */
function useLook(
  { lines }: WeekView,
  chosen: Selected | undefined,
  isQuiet: boolean,
  ask: (of: Selected) => void,
): void {
  useEffect(() => {
    if (chosen !== undefined) ask(chosen);
  }, [JSON.stringify(lines), chosen?.line, chosen?.day, isQuiet]);
}

/** A time that has been moved and written is still the one that is chosen. */
function useFollowed(
  attempt: WeekProps['attempt'],
  set: (next: (now: Selected | undefined) => Selected | undefined) => void,
): void {
  const fields = attempt?.fields;
  const to = fields?.deed === 'move' ? fields.to : undefined;
  const [pending, setPending] = useState<number | undefined>(undefined);
  const isWritten = attempt?.written != null;
  useEffect(() => {
    if (to !== undefined) setPending(to);
    else if (!isWritten) setPending(undefined);
    if (isWritten && pending !== undefined) {
      set((now) => (now === undefined ? now : { ...now, minute: pending }));
      setPending(undefined);
    }
  }, [to, isWritten]);
}

function facts({ days, assumed }: WeekView): string {
  const red = days.filter(isRed).length;
  return [
    red === 0 ? t('No gaps this week') : red === 1 ? t('Gaps on 1 day') : t('Gaps on {0} days', red),
    assumed ? t('no opening hours stated') : '',
  ]
    .filter((word) => word !== '')
    .join(' · ');
}

function isRed({ checks, short }: ViewDay): boolean {
  return short !== null || checks.some(({ state }) => state === 'gap');
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

/** Which week it is, and the ways to others. */
function Weeks({ view: { days, asOf } }: { readonly view: WeekView }) {
  const [first, last] = [days[0]?.day ?? asOf, days.at(-1)?.day ?? asOf];
  const aim = useRef(first);
  useEffect(() => {
    aim.current = first;
  }, [first]);
  const toDay = (day: string | null): void => post({ type: 'day', day });
  // Pressed twice in a row it goes on from the week that has been asked for.
  const further = (days: number): void => {
    aim.current = daysAfter(aim.current, days);
    toDay(aim.current);
  };
  const words = t(
    'Week {0}: {1} – {2}',
    weekNumberOf(first),
    dayIn(first, { day: 'numeric', month: 'long' }),
    dayIn(last, { day: 'numeric', month: 'long', year: 'numeric' }),
  );
  return (
    <div class="weeks">
      <h2 aria-live="polite">{words}</h2>
      <Toolbar label={t('Week')}>
        <Button text="‹" label={t('Previous week')} onClick={() => further(-7)} />
        <Button text={t('This week')} onClick={() => toDay(asOf)} />
        <Button text="›" label={t('Next week')} onClick={() => further(7)} />
        <Button text={t('Choose a day …')} onClick={() => toDay(null)} />
      </Toolbar>
    </div>
  );
}
