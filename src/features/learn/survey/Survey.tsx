import { type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import { survey as words } from '#messages/survey.ts';
import {
  cleanAnswers,
  type DueSurvey,
  SURVEYS,
  type SurveyAnswer,
  type SurveyQuestion,
} from '../../../core/progress/survey.ts';
import { Button } from '../../../ui/Button.tsx';
import './survey.css';

interface SurveyProps {
  readonly due: DueSurvey;
  readonly courseTitle: string;
  readonly onAnswer: (answers: readonly SurveyAnswer[]) => void;
  readonly onSkip: () => void;
}

/** A few questions about a course; no question must be answered, and all of it may be skipped. */
export function Survey({ due, courseTitle, onAnswer, onSkip }: SurveyProps) {
  const [given, setGiven] = useState<ReadonlyMap<string, string>>(new Map());
  const [said, setSaid] = useState('');
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    const answers = cleanAnswers(due.kind, given);
    if (answers.length === 0) setSaid(words.empty);
    else onAnswer(answers);
  };
  return (
    <form className="card stack survey" onSubmit={send}>
      <h2>
        {words.titles[due.kind](courseTitle)} {due.reminder && <span className="badge">{words.reminder}</span>}
      </h2>
      <p className="small soft">{words.optional}</p>
      {SURVEYS[due.kind].map((question) => (
        <Question
          key={question.id}
          question={question}
          value={given.get(question.id) ?? ''}
          onChange={(answer) => setGiven(new Map(given).set(question.id, answer))}
        />
      ))}
      <div className="row">
        <Button kind="main" type="submit">
          {words.send}
        </Button>
        <Button kind="plain" onClick={onSkip}>
          {words.skip}
        </Button>
        <p role="status">{said}</p>
      </div>
    </form>
  );
}

interface QuestionProps {
  readonly question: SurveyQuestion;
  readonly value: string;
  readonly onChange: (answer: string) => void;
}

function Question({ question, value, onChange }: QuestionProps) {
  const id = useId();
  const { question: text, options = {} } = words.questions[question.id]!;
  if (question.kind === 'text') {
    return (
      <p className="stack">
        <label htmlFor={id}>{text}</label>
        <textarea id={id} rows={3} maxLength={2000} value={value} onChange={(event) => onChange(event.target.value)} />
      </p>
    );
  }
  return (
    <fieldset className="survey-question">
      <legend>{text}</legend>
      <div className="survey-options" data-kind={question.kind}>
        {optionsOf(question).map((option) => (
          <label key={option} className="survey-option">
            <input
              type="radio"
              name={id}
              value={option}
              aria-label={options[option]}
              checked={value === option}
              onChange={() => onChange(option)}
            />
            <span>{question.kind === 'scale' ? option : (options[option] ?? option)}</span>
          </label>
        ))}
      </div>
      {question.kind === 'scale' && (
        <p className="survey-ends small soft" aria-hidden="true">
          <span>{options[question.from]}</span> <span>{options[question.to]}</span>
        </p>
      )}
    </fieldset>
  );
}

function optionsOf(question: Exclude<SurveyQuestion, { kind: 'text' }>): readonly string[] {
  if (question.kind === 'choice') return question.options;
  return Array.from({ length: question.to - question.from + 1 }, (_, index) => String(question.from + index));
}

interface SurveysProps {
  readonly due: readonly DueSurvey[];
  readonly titleOf: (course: string) => string;
  readonly onAnswer: (due: DueSurvey, answers: readonly SurveyAnswer[]) => void;
  readonly onSkip: (due: DueSurvey) => void;
  readonly homeHref: string;
}

/** All surveys that are due, one after the other. */
export function Surveys({ due, titleOf, onAnswer, onSkip, homeHref }: SurveysProps) {
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (said) status.current?.focus();
  }, [said]);
  const [first] = due;
  return (
    <div className="stack">
      <p ref={status} role="status" tabIndex={-1}>
        {said}
      </p>
      {first ? (
        <Survey
          key={`${first.kind}/${first.course}`}
          due={first}
          courseTitle={titleOf(first.course)}
          onAnswer={(answers) => {
            setSaid(words.thanks);
            onAnswer(first, answers);
          }}
          onSkip={() => {
            setSaid(first.reminder || first.kind === 'followUp' ? words.skipLast : words.skipFirst);
            onSkip(first);
          }}
        />
      ) : (
        <div className="card stack">
          <p>{words.none}</p>
          <p>
            <a className="button" data-kind="main" href={homeHref}>
              {words.home}
            </a>
          </p>
        </div>
      )}
    </div>
  );
}
