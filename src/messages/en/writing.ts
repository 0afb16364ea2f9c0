/** The page on how lessons and role-plays are written. */
export const writing = {
  title: 'How we write',
  lead: 'A new employee reads this after a long day, perhaps in a second language. Write for them.',
  rules: {
    title: 'What we hold to',
    items: [
      'Begin with a moment or a question. The thought comes after it.',
      'Short sentences, plain words. One thought each.',
      'Say every spoken line aloud before it stays. If you would not say it at your own counter, nobody would.',
      'Say what a person does, not what one should be.',
      'A wrong answer is one that a kind beginner would give. Its feedback says what is right about it first.',
      'Coaching says why, in one or two sentences, and then stops.',
      'A customer sounds like a person: some talk much, some little, some say one thing and mean another.',
      'Nobody is a type. Change the name, the age and the trade once, and see whether it still rings true.',
      'No praise that is not earned and no blame for a person. Name the act.',
      'The right answer is not the longest and is not always in the same place.',
    ],
  },
  examples: { title: 'Before and after', before: 'Before', after: 'After', why: 'Why' },
  pairs: [
    {
      before: 'It is of the utmost importance to always be customer-centric.',
      after: 'Ask what the party is for before you promise a day.',
      why: 'The first asks for an attitude. The second can be done tomorrow.',
    },
    {
      before: 'Wrong! You should never say that to a customer.',
      after: 'Right question, wrong moment: she has not been heard yet.',
      why: 'Who is told off stops listening. Who is told what was right can move the rest.',
    },
    {
      before: '“I am extremely dissatisfied with your service and demand a solution.”',
      after: '“Your website says on its way. It has said that since Tuesday!”',
      why: 'Nobody is dissatisfied in general. They have seen something, on some day.',
    },
    {
      before: 'Go away, I am busy.',
      after: 'The courier is very busy this week, I’m afraid, and there is little we can do.',
      why: 'Nobody would say the first. Many of us have said the second.',
    },
    {
      before: '“Gladly. I print it new until four.”',
      after: '“Of course. I’ll print it again by four.”',
      why: 'Both can be understood. Only the second has ever been said at a counter.',
    },
    {
      before: 'She is delighted and becomes a customer for life.',
      after: '“Well. I’ll believe it when it’s here.”',
      why: 'One good call mends one thing. Endings that are too neat teach nobody.',
    },
  ],
  checks: {
    title: 'What the tool checks for you',
    text: 'Length of sentences, reading level, words to avoid, length of a lesson, length and place of right answers, texts for pictures: each has a code that begins with W, and a page with an example.',
    link: 'All checks',
  },
} as const;
