import { type DragEvent, useId, useRef, useState } from 'react';
import { collect as words } from '#messages/collect.ts';
import { Button } from '../../ui/Button.tsx';
import { CollectResult } from './CollectResult.tsx';
import './collect.css';
import type { CollectWorld } from './collect-world.ts';
import { filesIn } from './dropped-files.ts';
import { MissingPeople } from './MissingPeople.tsx';
import { useCollect } from './use-collect.ts';

/** Takes hand-ins in: dropped, chosen or pasted; says what became of each, and who is missing. */
export function Collect({ world }: { readonly world: CollectWorld }) {
  const { state, take, stop } = useCollect(world);
  const [isOver, setOver] = useState(false);
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(await filesIn(event.dataTransfer));
  };
  const isBusy = state.kind === 'busy';
  return (
    <div className="stack">
      <section
        className="card stack collect-drop"
        aria-label={words.title}
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => void drop(event)}
      >
        <p>{words.drop}</p>
        <div className="row">
          <FileButton label={words.choose} take={take} isBusy={isBusy} />
          <FileButton label={words.folder} take={take} isBusy={isBusy} isFolder />
        </div>
        <Paste take={take} isBusy={isBusy} />
      </section>
      {state.kind === 'busy' && (
        <div className="row">
          <progress value={state.done} max={state.all} aria-label={words.progress(state.done, state.all)} />
          <Button onClick={stop}>{words.cancel}</Button>
        </div>
      )}
      <p role="status">{said(state)}</p>
      {state.kind === 'failed' && <p role="alert">{words.failed(state.why)}</p>}
      {state.kind === 'done' && <CollectResult results={state.results} reportHref={world.hrefs.report} />}
      <MissingPeople world={world} turn={state.kind === 'done' ? state.results.length : 0} />
    </div>
  );
}

function said(state: ReturnType<typeof useCollect>['state']): string {
  if (state.kind === 'busy') return words.progress(state.done, state.all);
  if (state.kind !== 'done') return '';
  const count = (kind: string) => state.results.filter(({ taken }) => taken.kind === kind).length;
  const sum = words.done(count('taken'), count('known'), count('refused'));
  return state.all > state.results.length ? `${words.cancelled(state.results.length, state.all)} ${sum}` : sum;
}

interface TakeProps {
  readonly take: (files: readonly File[]) => Promise<void>;
  readonly isBusy: boolean;
}

function FileButton({ label, take, isBusy, isFolder = false }: TakeProps & { label: string; isFolder?: boolean }) {
  const id = useId();
  return (
    <p className="stack">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        multiple
        disabled={isBusy}
        ref={(input) => {
          if (isFolder) input?.setAttribute('webkitdirectory', '');
        }}
        onChange={({ currentTarget }) => {
          void take([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </p>
  );
}

function Paste({ take, isBusy }: TakeProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const takeIn = () => {
    const text = field.current?.value.trim() ?? '';
    if (text !== '') void take([new File([`${text}\n`], words.pasted)]);
    if (field.current) field.current.value = '';
  };
  return (
    <details>
      <summary>{words.paste}</summary>
      <div className="stack">
        <label htmlFor={id} className="quiet">
          {words.paste}
        </label>
        <textarea id={id} ref={field} rows={4} disabled={isBusy} />
        <p>
          <Button onClick={takeIn} disabled={isBusy}>
            {words.pasteIn}
          </Button>
        </p>
      </div>
    </details>
  );
}
