/** What stands at the foot of a panel while a line is changed: what would be written, what is then found, and the buttons. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Attempt } from '../panels/messages.ts';
import { t } from '../text.ts';
import { Lines, Verdict } from './form.tsx';
import { post } from './host.tsx';
import { Toolbar } from './toolbar.tsx';

interface BarProps {
  readonly attempt: Attempt<object, { readonly reason: string | null }> | null;
  /** What is done, as a heading; null where nothing is being done yet. */
  readonly heading: string | null;
  readonly children?: ComponentChildren;
  readonly onWrite?: () => void;
}

export function AttemptBar({ attempt, heading, children, onWrite }: BarProps) {
  const write = useRef<HTMLDivElement>(null);
  const proposal = attempt?.answer?.proposal ?? null;
  const isReady = attempt !== null && !attempt.busy && proposal !== null;
  useReturn(attempt !== null && (heading !== null || attempt.written !== null));
  // The next thing to do is to write it, or not to.
  useEffect(() => {
    if (isReady) write.current?.querySelector('button')?.focus();
  }, [isReady, proposal?.written[0]?.text]);
  if (attempt?.written != null) return <Written attempt={attempt} />;
  if (attempt === null || heading === null) return null;
  const reason = attempt.note ?? attempt.answer?.view?.reason ?? attempt.answer?.refused ?? null;
  const send = (): void => {
    onWrite?.();
    post({ type: 'write', fields: attempt.fields });
  };
  return (
    <section
      class="attempt"
      aria-label={t('The change')}
      aria-busy={attempt.busy}
      onKeyDown={(event) => event.key === 'Escape' && post({ type: 'leave' })}
    >
      <div role="status" aria-live="polite">
        <h2>{heading}</h2>
        {children}
        {reason === null ? null : <p class="note stale">{reason}</p>}
        {proposal === null ? null : <Verdict proposal={proposal} />}
      </div>
      {proposal === null ? null : <Lines written={proposal.written} />}
      <div ref={write}>
        <Toolbar label={t('The change')}>
          <button type="button" class="button primary" aria-disabled={!isReady} onClick={() => isReady && send()}>
            {isWrong(proposal) ? t('Write it all the same') : t('Write')}
          </button>
          <button type="button" class="button" onClick={() => post({ type: 'leave' })}>
            {t('Leave it as it is')}
          </button>
        </Toolbar>
      </div>
    </section>
  );
}

function isWrong(proposal: { readonly come: readonly { readonly severity: string }[] } | null): boolean {
  return proposal?.come.some(({ severity }) => severity === 'error') === true;
}

function Written({ attempt: { written, note } }: { readonly attempt: Attempt }) {
  const tools = useRef<HTMLDivElement>(null);
  useEffect(() => tools.current?.querySelector('button')?.focus(), []);
  if (written === null) return null;
  return (
    <section class="attempt" aria-label={t('The change')}>
      <div role="status" aria-live="polite">
        <h2>{t('Written in {0}, line {1}', written.file, written.place.line + 1)}</h2>
        {note === null ? null : <p class="note stale">{note}</p>}
      </div>
      <div ref={tools}>
        <Toolbar label={t('The change')}>
          <button type="button" class="button" onClick={() => post({ type: 'undo' })}>
            {t('Take it back')}
          </button>
          <button type="button" class="button" onClick={() => post({ type: 'open', place: written.place })}>
            {t('Show the line')}
          </button>
          <button type="button" class="button" onClick={() => post({ type: 'leave' })}>
            {t('Close')}
          </button>
        </Toolbar>
      </div>
    </section>
  );
}

/** When the bar goes, one is again where one was before it came. */
function useReturn(isOpen: boolean): void {
  const from = useRef<HTMLElement | null>(null);
  const last = useRef(false);
  if (isOpen && !last.current) from.current = document.activeElement as HTMLElement | null;
  useEffect(() => {
    const wasOpen = last.current;
    last.current = isOpen;
    if (isOpen || !wasOpen) return;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    const back =
      from.current?.isConnected === true ? from.current : document.querySelector<HTMLElement>('button.chosen');
    if (isLost) back?.focus();
  }, [isOpen]);
}
