/** A plan: what stands in its way, what it means for whom, and who does what. */
import type { PlanChange, PlanContent, PlanJson, ReportView } from '../report-shapes.ts';
import { t } from '../text.ts';
import { Found, Group, Name, Section, Signed } from './found.tsx';
import { Freshness } from './freshness.tsx';
import { Button, Empty, inLanguage, listen, wish } from './host.tsx';
import { Toolbar } from './toolbar.tsx';

listen<ReportView<PlanContent>>((view) =>
  view === undefined ? <Empty text={t('Planning …')} /> : <Plan view={view} />,
);

function Plan({ view }: { readonly view: ReportView<PlanContent> }) {
  const { content, workspace } = view;
  const { plan, from } = content;
  return (
    <article class="report" aria-labelledby="title">
      <header>
        <p class="kicker">{plan.only === null ? workspace : `${workspace} · ${plan.only}`}</p>
        <h1 id="title">{t('Plan as of {0}', plan.asOf)}</h1>
        <p class="facts">{counts(plan)}</p>
        <p class="facts">{stateWords(plan, from)}</p>
      </header>
      <Toolbar>
        <Button text={t('Plan again')} onClick={() => wish('again')} />
        <Button text={t('Another current state …')} onClick={() => wish('other-input')} />
        <Button text={t('Save the plan …')} onClick={() => wish('save')} />
      </Toolbar>
      <Freshness view={view} />
      <Breaches plan={plan} />
      <Section
        title={t('In doubt: this could not be read, and may look as if it were to go')}
        count={plan.doubts.length}
      >
        <Found found={plan.doubts} />
      </Section>
      <Section title={t('Without an order')} count={plan.findings.length}>
        <Found found={plan.findings} />
      </Section>
      <Groups title={t('Persons')} groups={plan.sentences.persons} />
      <Groups title={t('Inboxes')} groups={plan.sentences.inboxes} />
      <Tasks plan={plan} />
    </article>
  );
}

function counts({ summary: { create, change, remove, renames, manual, held } }: PlanJson): string {
  const isNone = create + change + remove + renames === 0;
  const words = isNone
    ? [t('Nothing to do: the real system is as the workspace says')]
    : [t('{0} to add', create), t('{0} to change', change), t('{0} to remove', remove)];
  return [
    ...words,
    ...(manual === 0 ? [] : [t('{0} of them by hand', manual)]),
    ...(renames === 0 ? [] : [t('{0} renamed', renames)]),
    ...(held === 0 ? [] : [t('{0} not done', held)]),
  ].join(' · ');
}

function stateWords({ until, current: { asOf } }: PlanJson, from: string): string {
  return asOf === null ? t('Until {0}, from {1}', until, from) : t('Until {0}, from {1} of {2}', until, from, asOf);
}

/** What must be approved before anyone carries the plan out. */
function Breaches({ plan: { breaches, allowRemovals } }: { readonly plan: PlanJson }) {
  if (breaches.length === 0) {
    return allowRemovals.length === 0 ? null : (
      <p class="note">{t('Removals approved: {0}', allowRemovals.join(', '))}</p>
    );
  }
  return (
    <section class="alarm" aria-labelledby="breaches">
      <h2 id="breaches">{t('Must be approved')}</h2>
      <ul>
        {breaches.map(({ sentence }) => (
          <li key={sentence.sv}>{inLanguage(sentence)}</li>
        ))}
      </ul>
      <p>{t('Is the current state the right one? If all this is to go, approve it.')}</p>
      <Button text={t('Approve the removals …')} onClick={() => wish('approve')} />
    </section>
  );
}

function Groups({ title, groups }: { readonly title: string; readonly groups: PlanJson['sentences']['persons'] }) {
  return (
    <Section title={title} count={groups.length}>
      <ul class="groups">
        {groups.map(({ key, name, lines }) => (
          <Group key={key} name={key} title={name} lines={lines} />
        ))}
      </ul>
    </Section>
  );
}

function executorName(executor: PlanChange['executor']): string {
  if (executor === 'support') return t('Support');
  return executor === 'enhetsprocessen' ? t('The process for units') : t('The verksamhet');
}

/** Who does what; what is done by hand in units that are read-only stands by itself. */
function Tasks({ plan: { changes, held, renames } }: { readonly plan: PlanJson }) {
  const executors = ['support', 'enhetsprocessen', 'verksamheten'] as const;
  return (
    <>
      {renames.length === 0 ? null : (
        <Section title={t('Renamed')} count={renames.length}>
          <ul class="signs">
            {renames.map(({ sentence }) => (
              <Signed key={sentence.sv} action="change">
                {inLanguage(sentence)}
              </Signed>
            ))}
          </ul>
        </Section>
      )}
      {executors.map((executor) => (
        <Changes
          key={executor}
          title={t('To do: {0}', executorName(executor))}
          changes={changes.filter((one) => one.executor === executor && !one.manual)}
        />
      ))}
      <Changes
        title={t('By hand, in units that are read-only or archived')}
        changes={changes.filter(({ manual }) => manual)}
      />
      <Changes title={t('Not done: the unit is read-only or archived')} changes={held} />
    </>
  );
}

function Changes({ title, changes }: { readonly title: string; readonly changes: readonly PlanChange[] }) {
  return (
    <Section title={title} count={changes.length}>
      <ul class="signs">
        {changes.map(({ action, object, sentence }, index) => (
          <Signed key={index} action={action}>
            {inLanguage(sentence)} <Name name={object} text={object} />
          </Signed>
        ))}
      </ul>
    </Section>
  );
}
