/** One answer to a question. `why` is said to whoever chose it: what is right about it, then what it misses. */
export interface QuestionOption {
  readonly say: string;
  readonly right: boolean;
  readonly why: string;
}

/**
 * A question of the bank about one rule, asked in the mixed tests. Its id, `<rule>-<n>`, stands in records for ever, and an
 * answer is kept as the place of the option in the file: a question that is changed in its meaning gets a new number.
 */
export interface Question {
  readonly id: string;
  readonly rule: string;
  readonly ask: string;
  /** Three or four of them, exactly one right. */
  readonly options: readonly QuestionOption[];
}
