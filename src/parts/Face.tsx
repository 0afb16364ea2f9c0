import { learn } from '#messages/learn.ts';
import type { Mood, Person } from '../core/scenario/model.ts';
import './face.css';

interface FaceProps {
  readonly person: Pick<Person, 'id' | 'name'>;
  readonly mood: Mood;
  readonly size?: 'small' | 'large';
}

/** A person's face with the mood of the moment. The word stands in the name, so that no one has to read a face. */
export function Face({ person, mood, size = 'small' }: FaceProps) {
  const pixels = size === 'large' ? 112 : 48;
  return (
    <img
      className="face"
      data-size={size}
      data-mood={mood}
      src={`${import.meta.env.BASE_URL.replace(/\/$/, '')}/faces/${person.id}-${mood}.svg`}
      alt={learn.face(person.name, learn.mood[mood])}
      width={pixels}
      height={pixels}
    />
  );
}
