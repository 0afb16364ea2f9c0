import { learn } from '#messages/learn.ts';
import type { NoteBody } from '../core/scenario/model.ts';
import { RichText } from './RichText.tsx';

/** Something the learner reads, sees or hears about the situation; sound has its words beside it. */
export function NoteView({ body }: { readonly body: NoteBody }) {
  if (body.kind === 'text') {
    return (
      <p className="note-text">
        <RichText text={body.text} />
      </p>
    );
  }
  if (body.kind === 'image') return <img className="note-image" src={mediaPath(body.src)} alt={body.alt} />;
  return (
    <figure className="note-sound">
      {/* biome-ignore lint/a11y/useMediaCaption: the transcript below holds every word */}
      <audio controls preload="none" src={mediaPath(body.src)} />
      <details>
        <summary>{learn.sound}</summary>
        <p>{body.transcript}</p>
      </details>
    </figure>
  );
}

function mediaPath(src: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/scenarios/${src}`;
}
