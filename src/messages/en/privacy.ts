/** What is kept about a learner, where, and who can read it. Each sentence must stay true of the code. */
export const privacy = {
  title: 'Privacy',
  lead: 'Your record is yours. It stays on this device until you yourself hand in a copy.',
  kept: {
    title: 'What is kept',
    items: [
      'What you do here: lessons finished, answers to exercises, replies in role-plays, results, notes and the dates.',
      'A name or alias, if you give one. You can leave it empty.',
      'A random number for this browser, so that copies from two devices can be told apart.',
      'The pages themselves, so that they work without a network.',
    ],
  },
  where: {
    title: 'Where it is kept',
    items: [
      'In this browser, in its storage for this site, and nowhere else. There are no cookies.',
      'It is not encrypted: whoever can use this browser profile can read it. On a shared computer, use a profile of your own.',
      'A private window forgets everything when you close it. Some browsers clear a site that was not visited for weeks. Save a copy now and then.',
    ],
  },
  leaves: {
    title: 'What leaves this device',
    items: [
      'Nothing by itself. These pages ask no other site for anything: no fonts, no counters, no videos from elsewhere. The pages forbid it to themselves, and your browser enforces that.',
      'The host of this site sees what every web host sees: that your address asked for its files, and when. It sees no answer, no reply and no result.',
      'Your record leaves only when you save a copy or hand it in. Before that, you read what is in the file and who can read it.',
      'What you hand in leaves out practice, reviews, what you wrote about your own conversations, single answers of tests and private notes, unless you tick them. Of what is left out only its fingerprint stays in the file, which shows that nothing else was taken out.',
    ],
  },
  manager: {
    title: 'Where you hand in a copy',
    items: [
      'The person who receives it can read all that is in it, and keeps it in their own browser. Ask them how long.',
    ],
  },
  erase: {
    title: 'How to erase it',
    items: [
      'On the page "Record" you can erase everything about you in this browser. It asks once, and then it is gone.',
      'A copy that you handed in is not erased by that. Ask the person who has it.',
    ],
  },
  record: 'Go to your record',
} as const;
