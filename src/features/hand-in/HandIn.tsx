import { useEffect, useState } from 'react';
import { handIn as words } from '#messages/hand-in.ts';
import type { PrivateKind } from '../../core/progress/private.ts';
import { Button } from '../../ui/Button.tsx';
import type { HandInPreview, HandInWorld, MadeHandIn } from './hand-in-world.ts';
import { PrivateTicks } from './PrivateTicks.tsx';

type Reading = 'reading' | 'failed' | HandInPreview;

/** What is in the file, what is left out, who can read it; then the ways to hand it over. */
export function HandIn({ world }: { readonly world: HandInWorld }) {
  const [reading, setReading] = useState<Reading>('reading');
  const [ticked, setTicked] = useState<ReadonlySet<PrivateKind>>(new Set());
  useEffect(() => {
    world.read().then(setReading, () => setReading('failed'));
  }, [world]);
  if (reading === 'reading') return <p role="status">{words.loading}</p>;
  if (reading === 'failed') return <p role="alert">{words.failed}</p>;
  if (reading.events === 0) return <p className="card">{words.nothing}</p>;
  return (
    <div className="stack">
      <section className="card stack" aria-labelledby="hand-in-what">
        <h2 id="hand-in-what">{words.inHeading}</h2>
        <p>{words.whose(reading.name ?? words.nameless)}</p>
        <ul>
          {words.inList.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        <p className="row">
          <a href={world.hrefs.sees}>{words.sees}</a>
          <a href={world.hrefs.record}>{words.seeAll}</a>
        </p>
      </section>
      <PrivateTicks kinds={reading.kinds} ticked={ticked} setTicked={setTicked} />
      <section className="card stack" aria-labelledby="hand-in-who">
        <h2 id="hand-in-who">{words.whoHeading}</h2>
        <p>{words.who}</p>
        <p>{words.proves}</p>
      </section>
      <HandOver world={world} ticked={ticked} />
    </div>
  );
}

function HandOver({ world, ticked }: { readonly world: HandInWorld; readonly ticked: ReadonlySet<PrivateKind> }) {
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const handOver = async (give: (made: MadeHandIn) => Promise<string> | string) => {
    setProblem('');
    setSaid(words.making);
    try {
      const made = await world.make(ticked);
      const answer = await give(made);
      setSaid(made.textsLeftOut > 0 ? `${answer} ${words.textsLeftOut(made.textsLeftOut)}` : answer);
      await world.noteMade(made);
    } catch (error) {
      setSaid('');
      setProblem(words.wrong(String(error)));
    }
  };
  const { share } = world;
  return (
    <section className="stack" aria-labelledby="hand-in-make">
      <h2 id="hand-in-make">{words.makeHeading}</h2>
      <p className="row">
        <Button
          kind="main"
          onClick={() =>
            void handOver((made) => {
              world.save(made);
              return words.saved(made.name, made.events);
            })
          }
        >
          {words.download}
        </Button>
        {share && (
          <Button
            onClick={() =>
              void handOver(async (made) => ((await share(made)) ? words.shared(made.name) : words.notShared))
            }
          >
            {words.share}
          </Button>
        )}
        <Button
          onClick={() => void handOver(async (made) => ((await world.copy(made)) ? words.copied : words.notCopied))}
        >
          {words.copy}
        </Button>
      </p>
      <p role="status">{said}</p>
      {problem !== '' && <p role="alert">{problem}</p>}
    </section>
  );
}
