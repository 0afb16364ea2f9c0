import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { search as words } from '#messages/search.ts';
import { LiveRegion } from '../../../ui/LiveRegion.tsx';
import type { FindPages } from './search-index.ts';
import './search.css';

interface SearchProps {
  /** Loads the index; it is a file of this site, so it works offline. */
  readonly loadIndex: () => Promise<FindPages>;
}

/** Search over lessons, rules and role-plays: what is found is said, and walked through by arrow keys. */
export function Search({ loadIndex }: SearchProps) {
  const id = useId();
  const [find, setFind] = useState<FindPages | 'loading' | 'failed'>('loading');
  const [query, setQuery] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: one index, loaded once
  useEffect(() => {
    loadIndex().then(
      (loaded) => setFind(() => loaded),
      () => setFind('failed'),
    );
  }, []);
  const wanted = query.trim();
  const isAsked = typeof find === 'function' && wanted.length > 1;
  const hits = isAsked ? find(wanted) : [];
  const said = !isAsked ? '' : hits.length === 0 ? words.none(wanted) : words.found(hits.length, wanted);
  return (
    <div className="stack search">
      <search className="search-field">
        <label htmlFor={id}>{words.label}</label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          value={query}
          aria-describedby={`${id}-hint`}
          onKeyDown={walk}
          onChange={(event) => setQuery(event.target.value)}
        />
        <p id={`${id}-hint`} className="small soft">
          {words.hint}
        </p>
      </search>
      {find === 'failed' && <p role="alert">{words.failed}</p>}
      <p aria-hidden="true">{said}</p>
      <Settled text={said} />
      <ol className="plain search-hits">
        {hits.map(({ id: hit, kind, title, summary, href }) => (
          <li key={hit}>
            <span className="badge">{words.kinds[kind]}</span>{' '}
            <a href={href} onKeyDown={walk}>
              {title}
            </a>
            <p className="small soft">{summary}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Says the result once the typing pauses, or each letter would be talked over. */
function Settled({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), 600);
    return () => clearTimeout(timer);
  }, [text]);
  return <LiveRegion>{said}</LiveRegion>;
}

/** Arrow keys lead from the field through the links and back. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const frame = event.currentTarget.closest('.search');
  const stops = [...(frame?.querySelectorAll<HTMLElement>('input, .search-hits a') ?? [])];
  const next = stops[stops.indexOf(event.currentTarget) + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
