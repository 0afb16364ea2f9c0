import { useId } from 'react';
import { lesson as words } from '#messages/lesson.ts';
import type { Answer, Exercise } from '../../../core/curriculum/exercise.ts';
import { plainText, type RichText as Text } from '../../../core/rich-text.ts';
import { RichText } from '../../../parts/RichText.tsx';

export interface AnswerInputProps<One extends Exercise = Exercise> {
  readonly exercise: One;
  /** The order in which the items are shown, as places in the writing. */
  readonly order: readonly number[];
  readonly answer: Answer;
  readonly onAnswer: (answer: Answer) => void;
}

/** The answer that an exercise begins with. */
export function blankAnswer(exercise: Exercise, order: readonly number[]): Answer {
  if (exercise.kind === 'order' || exercise.kind === 'rank') return order;
  return exercise.kind === 'match' ? exercise.pairs.map(() => -1) : [];
}

/** The fields of an exercise, all of them to be used by keys alone. */
export function AnswerInput(props: AnswerInputProps) {
  const { exercise } = props;
  switch (exercise.kind) {
    case 'choice':
    case 'many':
      return <Choose {...props} texts={exercise.options.map(({ text }) => text)} many={exercise.kind === 'many'} />;
    case 'turning':
      return <Choose {...props} texts={exercise.turns.map(({ who, text }) => [`${who}: `, ...text])} many={false} />;
    case 'order':
    case 'rank':
      return <Arrange {...props} texts={exercise.items.map(({ text }) => text)} />;
    case 'match':
      return <Match {...props} exercise={exercise} />;
    case 'build':
      return <Build {...props} texts={exercise.parts.map(({ text }) => text)} />;
  }
}

interface WithTexts extends AnswerInputProps {
  readonly texts: readonly Text[];
}

function Choose({ order, answer, onAnswer, texts, many }: WithTexts & { readonly many: boolean }) {
  const name = useId();
  const toggle = (place: number) => {
    if (!many) return onAnswer([place]);
    return onAnswer(answer.includes(place) ? answer.filter((one) => one !== place) : [...answer, place]);
  };
  return (
    <div className="options">
      {order.map((place) => (
        <label key={place} className="option">
          <input
            type={many ? 'checkbox' : 'radio'}
            name={name}
            checked={answer.includes(place)}
            onChange={() => toggle(place)}
          />
          <span>
            <RichText text={texts[place]!} />
          </span>
        </label>
      ))}
    </div>
  );
}

function Arrange({ answer, onAnswer, texts }: WithTexts) {
  const move = (at: number, by: number) => {
    const to = at + by;
    if (to < 0 || to >= answer.length) return;
    const next = [...answer];
    [next[at], next[to]] = [next[to]!, next[at]!];
    onAnswer(next);
  };
  return (
    <ol className="arrange plain">
      {answer.map((place, at) => (
        <li key={place} className="movable">
          <span className="text">
            <RichText text={texts[place]!} />
          </span>
          <span className="moves">
            <button type="button" aria-label={words.moveUp(plainText(texts[place]!))} onClick={() => move(at, -1)}>
              ↑
            </button>
            <button type="button" aria-label={words.moveDown(plainText(texts[place]!))} onClick={() => move(at, 1)}>
              ↓
            </button>
          </span>
        </li>
      ))}
    </ol>
  );
}

function Match({ exercise, order, answer, onAnswer }: AnswerInputProps<Extract<Exercise, { kind: 'match' }>>) {
  const id = useId();
  return (
    <ul className="plain pairs">
      {exercise.pairs.map((pair, at) => (
        <li key={pair.said} className="pair">
          <label htmlFor={`${id}-${at}`}>{pair.said}</label>
          <select
            id={`${id}-${at}`}
            value={answer[at]}
            onChange={(event) =>
              onAnswer(answer.map((one, index) => (index === at ? Number(event.target.value) : one)))
            }
          >
            <option value={-1}>{words.choose}</option>
            {order.map((meaning) => (
              <option key={meaning} value={meaning}>
                {exercise.pairs[meaning]!.meant}
              </option>
            ))}
          </select>
        </li>
      ))}
    </ul>
  );
}

function Build({ order, answer, onAnswer, texts }: WithTexts) {
  const id = useId();
  return (
    <>
      <p className="small soft" id={`${id}-built`}>
        {words.built}
      </p>
      {answer.length === 0 && <p className="soft">{words.builtEmpty}</p>}
      <ol className="arrange plain" aria-labelledby={`${id}-built`} hidden={answer.length === 0}>
        {answer.map((place) => (
          <li key={place} className="movable">
            <button
              className="part"
              type="button"
              aria-label={words.takeOut(plainText(texts[place]!))}
              onClick={() => onAnswer(answer.filter((one) => one !== place))}
            >
              <span aria-hidden="true">−</span> <RichText text={texts[place]!} />
            </button>
          </li>
        ))}
      </ol>
      <p className="small soft" id={`${id}-bank`}>
        {words.bank}
      </p>
      <ul className="bank plain" aria-labelledby={`${id}-bank`}>
        {order
          .filter((place) => !answer.includes(place))
          .map((place) => (
            <li key={place}>
              <button
                className="part"
                type="button"
                aria-label={words.add(plainText(texts[place]!))}
                onClick={() => onAnswer([...answer, place])}
              >
                <span aria-hidden="true">+</span> <RichText text={texts[place]!} />
              </button>
            </li>
          ))}
      </ul>
    </>
  );
}
