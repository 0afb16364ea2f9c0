const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** What the command `rapport` says. */
export const cli = {
  help: `Use: npm run rapport -- COMMAND

  check [FILES]      says what is wrong with role-plays, lessons and questions, where, and what to do;
                     plays recorded plays again
        --json         as data, for other programs
        --ci           warnings count as errors, no progress
  play FILE          plays a role-play here in the terminal
        --seed N       the order of the replies (1)
        --coached      says after each reply why it was good or not
  playtest FILE      plays it many times and counts what is reached
        --runs N       how many times (1000)
        --seed S       which plays (1)
  map FILE           draws it: as Mermaid text, or as a picture
        --svg          as an SVG picture
        --out FILE     into a file
  new                asks four questions and writes a role-play that passes every check
        --title, --customer, --situation, --rule   answers given beforehand
  coverage           proves that each rule has lessons, questions, and scenes to keep and to break it in
        --json         as data

FILE is a path, or the name of a role-play in scenarios/; check takes files of content/ too. Exit status: 0 fine, 1 something is wrong, 2 wrong use.`,
  unknownCommand: (name: string, guess: string) =>
    `There is no command "${name}".${guess ? ` Did you mean "${guess}"?` : ''} See: npm run rapport -- --help`,
  unknownOption: (option: string, guess: string) =>
    `There is no option "${option}" here.${guess ? ` Did you mean "--${guess}"?` : ''} See: npm run rapport -- --help`,
  noValue: (option: string) => `--${option} needs something behind it. See: npm run rapport -- --help`,
  needlessValue: (option: string) => `--${option} takes no value.`,
  wrongOptions: (reason: string) => `${reason} See: npm run rapport -- --help`,
  noNames: (command: string, name: string) =>
    command === 'new'
      ? `new asks for everything itself. Leave "${name}" out, or write --title "${name}".`
      : `${command} looks at the whole project. Leave "${name}" out.`,
  notWritten: (file: string, reason: string) =>
    `"${file}" could not be written${reason ? ` (${reason})` : ''}. Is the folder there, and yours to write in?`,
  mendFirst: 'Correct this first: role-plays name these rules and people.',
  noProject: 'There is no folder "scenarios" here or above. Run this inside the project.',
  noFile: (name: string, guess: string) =>
    `There is no role-play "${name}".${guess ? ` Did you mean "${guess}"?` : ''}`,
  noTeaching: (name: string) =>
    `There is no file "${name}". Lessons are in content/courses/, questions in content/questions/.`,
  otherFile: (name: string) =>
    `"${name}" is no role-play by its name, which has to end in .mdx and nothing else. Rename the file.`,
  oneFile: (command: string) => `Name one role-play: npm run rapport -- ${command} FILE`,
  notNumber: (option: string) => `--${option} takes a whole number from 1.`,
  broken: (file: string) => `"${file}" has mistakes. They come first:`,
  progress: (done: number, all: number, name: string) => `${done} of ${all}: ${name}`,

  sound: (name: string, facts: { scenes: number; best: number | null; worst: number | null; states: number }) =>
    `${name}: ${count(facts.scenes, 'scene')}, ${
      facts.best === null ? 'best and worst not proved' : `best ${facts.best}, worst ${facts.worst}`
    }, ${count(facts.states, 'state')} searched`,
  bank: (questions: number, percent: number) =>
    `${count(questions, 'question')}; the right option is the longest in ${percent} % of them`,
  summary: (counts: Record<'rolePlays' | 'lessons' | 'files' | 'errors' | 'warnings', number>) => {
    const { rolePlays, lessons, files, errors, warnings } = counts;
    const what = [
      ...(rolePlays > 0 || files === 0 ? [count(rolePlays, 'role-play')] : []),
      ...(lessons > 0 ? [count(lessons, 'lesson')] : []),
      ...(files > 0 ? [count(files, 'file of content/', 'files of content/')] : []),
    ];
    const found = errors + warnings === 0 ? ['nothing wrong'] : [count(errors, 'error'), count(warnings, 'warning')];
    return `${[...what, ...found].join(', ')}.`;
  },

  you: 'You',
  learned: (text: string) => `You know now: ${text}`,
  pick: (most: number) => `Your reply (1-${most}, q to stop): `,
  pickAgain: (most: number) => `Type a number from 1 to ${most}, or q.`,
  stopped: 'Stopped before the end.',
  hear: (transcript: string) => `[Sound] ${transcript}`,
  image: (alt: string) => `[Picture] ${alt}`,
  ending: { success: 'It ends well.', partial: 'It ends with a reservation.', failure: 'It ends badly.' },
  score: (points: number, best: number | null) =>
    best === null ? `${points} points.` : `${points} of ${best} points.`,
  passed: 'Passed.',
  notPassed: 'Not passed.',
  broke: (rule: string) => `A critical rule was broken: ${rule}.`,

  testTitle: (title: string, runs: number, seed: number) => `${title}: ${count(runs, 'random play')} from seed ${seed}`,
  testPassed: (share: string) => `${share} of them pass.`,
  testUnfinished: (plays: number) => `${count(plays, 'play')} came to no end.`,
  testEnding: (title: string, outcome: string, share: string) => `${title} (${outcome}): ${share}`,
  testPoints: (points: number, plays: number, bar: string) => `${`${points}`.padStart(6)} points ${bar} ${plays}`,
  testChoices: (taken: number, all: number) => `${taken} of ${count(all, 'choice')} were taken.`,
  testNever: (text: string) => `never: ${text}`,
  testNaive: 'Players who do not read pass in:',
  naive: {
    first: 'always the first reply',
    longest: 'always the longest reply',
    shortest: 'always the shortest reply',
    random: 'any reply',
  },

  written: (file: string) => `Written: ${file}`,
  askTitle: 'What is the role-play called? ',
  askCustomer: (people: string) => `The people here:\n${people}\nWho calls? The id: `,
  askSituation: 'What does the learner know before the call? One sentence: ',
  askRule: 'Which rule is practised? Its id, see /rules/ on the site: ',
  badTitle: 'A title needs letters from a to z, or digits: it names the file.',
  exists: (file: string) => `"${file}" is there already. Choose another title.`,
  unknownPerson: (name: string, guess: string) =>
    `Nobody has the id "${name}".${guess ? ` Did you mean "${guess}"?` : ' Take somebody of the list for now; you can add people to scenarios/people.yaml.'}`,
  unknownRule: (name: string, guess: string) => `"${name}" is not a rule.${guess ? ` Did you mean "${guess}"?` : ''}`,
  badSituation: 'Write a sentence without < { [ and backticks.',
  noAnswer: 'No answer, nothing written.',
  next: (id: string) => `Now replace its words by yours, and try: npm run rapport -- play ${id}`,

  coverageHead: ['rule', 'lessons', 'questions', 'kept in', 'broken in', ''],
  coverageNone: '-',
  coverageLater: 'in no course yet',
  coverageMissing: {
    lessons: (rule: string) => `${rule}: no lesson teaches it. Name it in the "rules" of one.`,
    questions: (rule: string, has: number, needs: number) =>
      `${rule}: ${count(has, 'question')} of ${needs}. Add to content/questions/.`,
    kept: (rule: string, has: number, needs: number) =>
      `${rule}: can be kept in ${count(has, 'scene')} of ${needs}. Give a reply "+1 ${rule}" in a role-play.`,
    broken: (rule: string, has: number, needs: number) =>
      `${rule}: can be broken in ${count(has, 'scene')} of ${needs}. Give a reply "-1 ${rule}" in a role-play.`,
  },
  coverageSummary: ({ rules, taught, open }: { rules: number; taught: number; open: number }) =>
    `${count(rules, 'rule')}, ${taught} of them taught or scored. ${
      open === 0 ? 'Nothing is missing.' : `Something is missing for ${open}.`
    }`,
} as const;

/** The words of a new role-play; the author replaces them. */
export const template = {
  facts: 'What they need, and by when',
  scenes: {
    call: 'The call begins',
    matter: 'What it is about',
    goodbye: 'Goodbye',
    happy: 'A happy customer',
    patient: 'A patient customer',
    lost: 'A lost customer',
  },
  opening: 'Hello. I have called before, and nothing has happened.',
  warm: "I'm glad you've called again. What happened?",
  warmReply: 'I was told to wait, and I waited.',
  warmWhy: 'Say here why this keeps the rule.',
  cold: 'Your number, please.',
  coldReply: 'You have had it twice.',
  coldWhy: 'Say here how this breaks the rule.',
  ask: 'What do you need, and by when?',
  askReply: 'I need it on Friday, in the morning.',
  askWhy: 'Now you know what the delay costs them.',
  now: 'So, what can you do?',
  promise: "It will be with you on Friday at nine. I'll see to it.",
  promiseWhy: 'A promise built on what they told you.',
  vague: "I'll see what can be done about it this week.",
  vagueWhy: 'Nobody knows what happens next.',
  routeHappy: 'They are pleased.',
  routePatient: 'They will wait and see.',
  routeLost: 'They have had enough.',
  happyLine: "That's good to know. Thank you.",
  happyNote: 'You listened first, and promised after.',
  patientLine: "Well. I'll believe it when it's here.",
  patientNote: 'Ask first what they need, then promise a day.',
  lostLine: "Then I'll go elsewhere.",
  lostNote: 'They were not heard. Start there next time.',
} as const;
