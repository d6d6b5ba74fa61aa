/** The impact of a new version of a routine: a verdict a day, units side by side, then each thing found. */
import type { FoundThing, ImpactContent, ImpactDay, ImpactJson, ImpactPlace, ReportView } from '../report-shapes.ts';
import { t } from '../text.ts';
import { becameWords, Found, FoundLine, Name, Section, Signed, severityName } from './found.tsx';
import { Freshness } from './freshness.tsx';
import { Button, Empty, listen, wish } from './host.tsx';
import { Toolbar } from './toolbar.tsx';

const SEVERITIES = ['fel', 'varning', 'upplysning', 'tips'] as const;

listen<ReportView<ImpactContent>>((view) =>
  view === undefined ? <Empty text={t('Comparing …')} /> : <Impact view={view} />,
);

function Impact({ view }: { readonly view: ReportView<ImpactContent> }) {
  const { content, workspace } = view;
  const { impact, file } = content;
  return (
    <article class="report" aria-labelledby="title">
      <header>
        <p class="kicker">{workspace}</p>
        <h1 id="title">{t('If this version is introduced')}</h1>
        {impact.routines.map((routine) => (
          <p class="facts" key={routine.name}>
            {versionWords(routine)}
          </p>
        ))}
      </header>
      <Toolbar>
        <Button text={t('Compare again')} onClick={() => wish('again')} />
        <Button text={t('Another file …')} onClick={() => wish('other-input')} />
        <Button text={t('Open {0}', file)} onClick={() => wish('input')} />
      </Toolbar>
      <Freshness view={view} />
      <Section title={t('About the new version itself')} count={impact.own.length}>
        <Found found={impact.own} />
      </Section>
      {impact.days.map((day) => (
        <Day key={day.date} day={day} />
      ))}
    </article>
  );
}

function versionWords({ title, version, dokument, from, to }: ImpactJson['routines'][number]): string {
  const ends = [from === null ? '' : t('from {0}', from), to === null ? '' : t('to {0}', to)].join(' ').trim();
  return [`${title} ${version}`.trim(), dokument, ends].filter((part) => part !== '').join(' · ');
}

function Day({ day }: { readonly day: ImpactDay }) {
  return (
    <section>
      <h2 class="section">{t('On {0}', day.date)}</h2>
      <p>{verdict(day)}</p>
      <Table day={day} />
      {day.places.map((place) => (
        <Place key={`${place.kind}${place.key}`} place={place} />
      ))}
    </section>
  );
}

function verdict({ inForce, places, units, unitsConcerned }: ImpactDay): string {
  if (!inForce) return t('The new version does not hold yet, and nothing changes.');
  if (places.length === 0) return t('No verdict changes.');
  const sum = (many: (place: ImpactPlace) => readonly unknown[]): number =>
    places.reduce((total, place) => total + many(place).length, 0);
  const found = [
    t(
      '{0} new',
      sum(({ appeared }) => appeared),
    ),
    t(
      '{0} gone',
      sum(({ disappeared }) => disappeared),
    ),
    t(
      '{0} changed',
      sum(({ changed }) => changed),
    ),
  ].join(', ');
  return t('{0} of {1} units are concerned: {2}.', unitsConcerned, units, found);
}

/** A row a place: how many of each severity now, and with the new version. */
function Table({ day: { places, before, after } }: { readonly day: ImpactDay }) {
  if (places.length === 0) return null;
  const shown = SEVERITIES.filter((one) => before[one] + after[one] > 0);
  const rows = [
    ...places.map((place) => ({ ...place, title: nameOf(place) })),
    { key: '*', title: t('All'), before, after },
  ];
  return (
    <table class="counts">
      <caption>{t('now → with the new version')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('Where')}</th>
          {shown.map((one) => (
            <th scope="col" key={one}>
              {severityName(one)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.title}</th>
            {shown.map((one) => (
              <td key={one} class={changeClass(row.before[one], row.after[one])}>
                {row.before[one] === row.after[one] ? row.after[one] : `${row.before[one]} → ${row.after[one]}`}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function changeClass(before: number, after: number): string {
  return before === after ? '' : after > before ? 'worse' : 'better';
}

function nameOf({ kind, name }: Pick<ImpactPlace, 'kind' | 'name'>): string {
  return kind === 'other' ? t('Elsewhere') : name;
}

function Place({ place }: { readonly place: ImpactPlace }) {
  const { kind, key, appeared, changed, disappeared } = place;
  const leads = kind === 'unit' || kind === 'part';
  return (
    <section class="place">
      <h3>{leads ? <Name name={key} text={nameOf(place)} /> : nameOf(place)}</h3>
      <ul class="signs verdicts">
        {appeared.map((found) => (
          <Signed key={keyOf(found)} action="create">
            <FoundLine found={found} />
          </Signed>
        ))}
        {changed.map(({ before, after }) => (
          <Signed key={keyOf(after)} action="change">
            <FoundLine found={after} note={becameWords(before, after)} />
          </Signed>
        ))}
        {disappeared.map((found) => (
          <Signed key={keyOf(found)} action="remove">
            <FoundLine found={found} />
          </Signed>
        ))}
      </ul>
    </section>
  );
}

function keyOf({ code, file, line, message }: FoundThing): string {
  return `${code}${file}${line}${message}`;
}
