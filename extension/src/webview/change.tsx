/** What a change means: for whom and for which inboxes first, then what is found anew, then all else that is otherwise. */
import type { ComponentChildren } from 'preact';
import type {
  ChangeContent,
  ChangedDeclaration,
  ChangedException,
  ChangedRoutine,
  DiffJson,
  DiffPlace,
  FoundThing,
  ReportView,
  ToldGroup,
} from '../report-shapes.ts';
import { t } from '../text.ts';
import { changedWords, countsOf, facetWords, isGrave } from './change-words.ts';
import { becameWords, Found, FoundLine, Name, Section, Signed } from './found.tsx';
import { Freshness } from './freshness.tsx';
import { Button, Empty, inLanguage, listen, openFile, wish } from './host.tsx';
import { Toolbar } from './toolbar.tsx';

listen<ReportView<ChangeContent>>((view) =>
  view === undefined ? <Empty text={t('Comparing …')} /> : <Change view={view} />,
);

function Change({ view }: { readonly view: ReportView<ChangeContent> }) {
  const { diff } = view.content;
  return (
    <article class="report" aria-labelledby="title">
      <header>
        <p class="kicker">{view.workspace}</p>
        <h1 id="title">{t('What your change means')}</h1>
        <p class="facts">{t('Compared with what was last committed. From {0} to {1}.', diff.asOf, diff.until)}</p>
      </header>
      <Toolbar>
        <Button text={t('Compare again')} onClick={() => wish('again')} />
        <Button text={t('Source Control')} onClick={() => wish('source-control')} />
      </Toolbar>
      <Freshness view={view} />
      <p class="sum" role="status">
        {diff.same
          ? t('Your change means nothing to anybody: nothing has changed, or only the order and what is in comments.')
          : countsOf(diff).join(' · ')}
      </p>
      <Together exceptions={diff.exceptions} />
      <Groups title={t('Persons')} groups={diff.sentences.persons} />
      <Groups title={t('Inboxes')} groups={diff.sentences.inboxes} />
      <New found={diff.findings.appeared} />
      <Others diff={diff} />
    </article>
  );
}

/** What nobody should have to unfold to see: an exception that came with the very thing that it excepts. */
function Together({ exceptions }: { readonly exceptions: readonly ChangedException[] }) {
  const suspect = exceptions.filter(({ forgivesNew }) => forgivesNew.length > 0);
  if (suspect.length === 0) return null;
  return (
    <section class="alarm" aria-labelledby="together">
      <h2 id="together">{t('An exception came in the same change as what it excepts')}</h2>
      <ul>
        {suspect.map(({ title, place, forgivesNew }) => (
          <li key={title}>
            <Place place={place}>{title}</Place>: {forgivesNew.map(({ message }) => message).join('; ')}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Groups({ title, groups }: { readonly title: string; readonly groups: readonly ToldGroup[] }) {
  return (
    <Section title={title} count={groups.length}>
      <ul class="groups">
        {groups.map(({ key, name, lines }) => (
          <li class="group" key={key}>
            <Name name={key} text={inLanguage(name)} />
            <ul class="signs">
              {lines.map((line) => (
                <Signed key={line.sv} action={line.action}>
                  <Place place={line.place}>{inLanguage(line)}</Place>
                </Signed>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Words that lead to where they are written: what has gone, to where it stood. */
function Place({ place, children }: { readonly place: DiffPlace | null; readonly children: ComponentChildren }) {
  if (place === null) return <>{children}</>;
  const { side, file, line, column } = place;
  const isGone = side === 'base';
  return (
    <button
      type="button"
      class="link"
      title={isGone ? t('{0}, line {1}, as it was committed', file, line) : t('{0}, line {1}', file, line)}
      onClick={() => openFile(file, line, column, isGone)}
    >
      {children}
    </button>
  );
}

/** Errors and warnings are there to be seen; what is less stands folded. */
function New({ found }: { readonly found: readonly FoundThing[] }) {
  if (found.length === 0) return <p class="none">{t('No new findings.')}</p>;
  const grave = found.filter(isGrave);
  const rest = found.filter((one) => !isGrave(one));
  return (
    <section>
      <h2 class="section">
        {t('New findings')} <small>{found.length}</small>
      </h2>
      {grave.length === 0 ? <p class="none">{t('No new errors or warnings.')}</p> : <Found found={grave} />}
      <Folded title={t('New notes, and what an exception forgives')} count={rest.length}>
        <Found found={rest} />
      </Folded>
    </section>
  );
}

function Others({ diff: { findings, exceptions, routines, declared } }: { readonly diff: DiffJson }) {
  const { changed, disappeared } = findings;
  const rest = declared.filter(({ kind }) => kind !== 'routine');
  const placeOfRoutine = (title: string): DiffPlace | null =>
    declared.find((one) => one.kind === 'routine' && one.title.includes(title))?.place ?? null;
  return (
    <>
      <Folded title={t('Changed findings')} count={changed.length}>
        <ul class="signs">
          {changed.map(({ before, after }) => (
            <Signed key={after.code + after.message} action="change">
              <FoundLine found={after} note={becameWords(before, after)} />
            </Signed>
          ))}
        </ul>
      </Folded>
      <Folded title={t('Findings that are gone')} count={disappeared.length}>
        <ul class="signs">
          {disappeared.map((one) => (
            <Signed key={one.code + one.message} action="remove">
              <FoundLine found={one} committed={true} />
            </Signed>
          ))}
        </ul>
      </Folded>
      <Folded title={t('Routines')} count={routines.length}>
        <ul class="signs">
          {routines.map((one) => (
            <Signed key={one.new.name} action="change">
              <Place place={placeOfRoutine(one.new.title)}>{routineWords(one)}</Place>
            </Signed>
          ))}
        </ul>
      </Folded>
      <Declared title={t('Exceptions')} changes={exceptions} />
      <Declared title={t('All else that is written otherwise')} changes={rest} />
    </>
  );
}

function routineWords({ new: { title, version }, ...rest }: ChangedRoutine): string {
  return `${`${title} ${version}`.trim()}: ${changedWords(rest).join(' · ')}`;
}

function Declared({ title, changes }: { readonly title: string; readonly changes: readonly ChangedDeclaration[] }) {
  return (
    <Folded title={title} count={changes.length}>
      <ul class="signs">
        {changes.map((one) => (
          <Signed key={one.action + one.title} action={one.action}>
            <Place place={one.place}>{one.title}</Place>
            {one.properties.length === 0
              ? null
              : `: ${one.properties.map((each) => facetWords(each, inLanguage)).join('; ')}`}
          </Signed>
        ))}
      </ul>
    </Folded>
  );
}

/** What there is to know for who asks; nothing where there is nothing in it. */
function Folded(props: { readonly title: string; readonly count: number; readonly children: ComponentChildren }) {
  if (props.count === 0) return null;
  return (
    <details class="folded">
      <summary>
        {props.title} <small>{props.count}</small>
      </summary>
      {props.children}
    </details>
  );
}
