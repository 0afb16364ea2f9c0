import { useEffect, useState } from 'react';
import { handIn as words } from '#messages/hand-in.ts';
import type { PrivateKind } from '../../core/progress/private.ts';
import { Button } from '../../ui/Button.tsx';
import type { HandInPreview, HandInWorld, SavedFile } from './hand-in-world.ts';
import { PrivateTicks } from './PrivateTicks.tsx';

interface TakeAlongProps {
  readonly world: Pick<HandInWorld, 'read' | 'make' | 'noteMade' | 'saveSurely' | 'share' | 'saveCopy'>;
  /** Called after each file that was saved, or was given away to be saved. */
  readonly onSaved: (saved: SavedFile) => void;
}

/** A record that is about to leave this device: what goes into the file, and the ways to save it. */
export function TakeAlong({ world, onSaved }: TakeAlongProps) {
  const [preview, setPreview] = useState<HandInPreview | 'reading' | 'failed'>('reading');
  const [ticked, setTicked] = useState<ReadonlySet<PrivateKind>>(new Set());
  const [problem, setProblem] = useState('');
  useEffect(() => {
    world.read().then(setPreview, () => setPreview('failed'));
  }, [world]);
  if (preview === 'reading') return <p role="status">{words.loading}</p>;
  if (preview === 'failed') return <p role="alert">{words.failed}</p>;
  const give = async (way: () => Promise<SavedFile>) => {
    setProblem('');
    try {
      const saved = await way();
      if (saved.how !== 'dropped') onSaved(saved);
    } catch (error) {
      setProblem(words.wrong(String(error)));
    }
  };
  const handOver = async (kind: 'save' | 'share'): Promise<SavedFile> => {
    const made = await world.make(ticked);
    const saved = kind === 'save' ? await world.saveSurely(made) : await shared(made.name, world.share?.(made));
    if (saved.how !== 'dropped') await world.noteMade(made);
    return saved;
  };
  return (
    <>
      <p>{words.whose(preview.name ?? words.nameless)}</p>
      <PrivateTicks kinds={preview.kinds} ticked={ticked} setTicked={setTicked} brief />
      <p className="small soft">{words.who}</p>
      <p className="row">
        <Button kind="main" onClick={() => void give(() => handOver('save'))}>
          {words.saveToHandIn}
        </Button>
        {world.share && <Button onClick={() => void give(() => handOver('share'))}>{words.share}</Button>}
      </p>
      <p className="small soft">{words.copyToo}</p>
      <p>
        <Button onClick={() => void give(world.saveCopy)}>{words.saveCopyToo}</Button>
      </p>
      {problem !== '' && <p role="alert">{problem}</p>}
    </>
  );
}

/** An app that took the file may keep it or not: the page cannot know. */
async function shared(file: string, sharing: Promise<boolean> | undefined): Promise<SavedFile> {
  return { file, how: (await sharing) ? 'offered' : 'dropped' };
}
