import { type ReactNode, useEffect, useState } from 'react';
import { storage } from '#messages/storage.ts';
import type { CopyReminder } from '../core/progress/copy-reminder.ts';
import type { ProgressStore, StoreHealth } from '../core/progress/progress-store.ts';
import { Button } from '../ui/Button.tsx';
import { useHealth } from './use-health.ts';

interface StorageNoticeProps {
  readonly store: ProgressStore;
  /** Saves the record to a file, gives the file's name. */
  readonly saveCopy: () => Promise<string>;
  readonly reminder?: () => Promise<CopyReminder>;
  readonly recordHref: string;
  readonly isFramed?: boolean;
  /** Whether nothing is recorded here, in storage that the browser may drop. */
  readonly isNew?: () => Promise<boolean>;
}

/** What the learner must know about the safety of the record, and nothing where all is well. It stays until it is over. */
export function StorageNotice({ store, saveCopy, recordHref, isFramed = false, ...ask }: StorageNoticeProps) {
  const health = useHealth(store);
  const due = useQuietAnswer(health, ask.reminder, null);
  const wasNew = useQuietAnswer(health, ask.isNew, false);
  const hasBegun = useBegun(store);
  const [saved, setSaved] = useState('');
  const copy = (
    <Button onClick={() => void saveCopy().then((name) => setSaved(storage.saved(name)))}>{storage.saveCopy}</Button>
  );
  const findings = store.findings();
  return (
    <>
      <HealthNotice health={health} store={store} copy={copy} isFramed={isFramed} />
      {findings.map((finding) =>
        finding.kind === 'restored' ? (
          <Notice key="restored" tone="good" title={storage.restoredTitle} text={storage.restored(finding)} />
        ) : (
          <Notice key="missing" tone="bad" title={storage.missingTitle} text={storage.missing(finding)}>
            <a className="button" href={recordHref}>
              {storage.toRecord}
            </a>
          </Notice>
        ),
      )}
      {wasNew && !hasBegun && findings.length === 0 && (
        <p className="storage-newcomer soft small" role="status">
          {storage.newcomerTitle} {storage.newcomer} <a href={recordHref}>{storage.bringIn}</a>
        </p>
      )}
      {due && saved === '' && (
        <Notice tone="warn" title={storage.reminderTitle} text={storage.reminder[due]}>
          {copy}
        </Notice>
      )}
      <p role="status" className="storage-saved">
        {saved}
      </p>
    </>
  );
}

interface HealthNoticeProps {
  readonly health: StoreHealth;
  readonly store: ProgressStore;
  readonly copy: ReactNode;
  readonly isFramed: boolean;
}

function HealthNotice({ health, store, copy, isFramed }: HealthNoticeProps) {
  if (health.kind === 'failing')
    return (
      <Notice tone="bad" title={storage.notSaved(health.unsaved)} text={storage.notSavedText(health.why)}>
        {copy}
        <Button onClick={() => void store.retry()}>{health.why === 'lost' ? storage.putBack : storage.tryNow}</Button>
      </Notice>
    );
  if (health.kind === 'memoryOnly')
    return (
      <Notice tone="bad" title={storage.memoryOnly} text={storage.memoryOnlyText[health.why]}>
        {copy}
        {isFramed && (
          <>
            <span>{storage.framed}</span>
            <Button onClick={() => void window.open(location.href, '_blank', 'noopener')}>{storage.ownTab}</Button>
          </>
        )}
      </Notice>
    );
  if (health.kind !== 'readOnly') return null;
  return (
    <Notice tone="warn" title={storage.readOnly} text={storage.readOnlyText[health.why]}>
      <Button onClick={() => location.reload()}>{storage.reload}</Button>
      {copy}
    </Notice>
  );
}

interface NoticeProps {
  readonly tone: 'good' | 'warn' | 'bad';
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

function Notice({ tone, title, text, children }: NoticeProps) {
  return (
    <div className="storage-notice" data-tone={tone} role={tone === 'bad' ? 'alert' : 'status'}>
      <p>
        <strong>{title}</strong> {text}
      </p>
      {children && <div className="row">{children}</div>}
    </div>
  );
}

/** Whether something was recorded since the page opened, here or in another tab. */
function useBegun(store: ProgressStore): boolean {
  const [hasBegun, setBegun] = useState(false);
  useEffect(() => store.watch(() => setBegun(true)), [store]);
  return hasBegun;
}

/** Asked once the record is open; not while something worse is on show. */
function useQuietAnswer<Answer>(health: StoreHealth, ask: (() => Promise<Answer>) | undefined, none: Answer): Answer {
  const [answer, setAnswer] = useState(none);
  const isQuiet = health.kind === 'sound' || health.kind === 'oneLeg';
  useEffect(() => {
    let isGone = false;
    if (isQuiet) void ask?.().then((found) => isGone || setAnswer(found));
    return () => {
      isGone = true;
    };
  }, [isQuiet, ask]);
  return isQuiet ? answer : none;
}
