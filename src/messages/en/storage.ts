import type { CopyReminder } from '../../core/progress/copy-reminder.ts';
import type { StartFinding, StoreHealth } from '../../core/progress/progress-store.ts';

type Failing = Extract<StoreHealth, { kind: 'failing' }>;

const failing: Readonly<Record<Failing['why'], string>> = {
  full: 'The disk of this device is full, or the browser was refused more room. Free some space, and this page goes on by itself.',
  quota:
    'The browser gives this site no more room. Delete data of other sites or free some space, and this page goes on by itself.',
  lost: 'The data of this site was deleted while this page was open. What this page still knows can be put back.',
  unknown: 'The browser could not write. This page keeps trying.',
};

const entries = (count: number) => (count === 1 ? '1 entry' : `${count} entries`);

/** How safe the record is, in plain words. */
export const storage = {
  /** Heading of the notice. */
  notSaved: (unsaved: number) => (unsaved === 0 ? 'Not saving' : `Not saved: ${entries(unsaved)}`),
  notSavedText: (why: Failing['why']) => `${failing[why]} Until then, keep this page open or save a copy.`,
  memoryOnly: 'Nothing is saved here',
  memoryOnlyText: {
    missing:
      'This browser keeps no data for this site. What you do is gone once the page is closed, unless you save it to a file.',
    refused:
      'This browser refused to keep data for this site. What you do is gone once the page is closed, unless you save it to a file.',
  },
  framed: 'This page is shown inside another site, where browsers keep little. In a tab of its own it may be saved.',
  ownTab: 'Open in a tab of its own',
  readOnly: 'Reload this page',
  readOnlyText: {
    newerStore:
      'Your record was written by a newer version of Rapport. This page shows it and changes nothing. Reload to get the newer version.',
    newerTab:
      'Rapport was updated, or its data was deleted, in another tab. This page has stopped saving. Reload it to go on.',
  },
  reload: 'Reload',
  restored: (finding: Extract<StartFinding, { kind: 'restored' }>) =>
    `The browser had lost ${entries(finding.events)} of your record. They were put back from the journal; nothing is missing.`,
  restoredTitle: 'Your record was repaired',
  missingTitle: 'A part of your record is gone',
  missing: (finding: Extract<StartFinding, { kind: 'missing' }>) =>
    `${entries(finding.events)} recorded on this device were deleted by the browser. If you saved a copy, bring it in on the record page.`,
  newcomerTitle: 'No record on this device yet.',
  newcomer: 'Your answers stay in this browser; a private window forgets them. Were you here before?',
  bringIn: 'Bring in your copy',
  toRecord: 'Go to the record page',
  saveCopy: 'Save a copy',
  tryNow: 'Try again now',
  putBack: 'Put it back here',
  saved: (file: string) => `Saved as ${file}.`,
  reminderTitle: 'Time for a copy',
  reminder: {
    safariWeek:
      'Safari deletes what a site saved when you do not visit it for seven days. Save a copy, or add Rapport to your home screen.',
    manyFinished:
      'You have finished several role-plays since your last copy. This device holds the only record of them.',
  } satisfies Readonly<Record<NonNullable<CopyReminder>, string>>,
  /** One line on the record page: where the record is. */
  line: {
    opening: 'Opening the record …',
    sound:
      'Saved twice on this device: in the browser’s database and in a journal beside it. Each answer counts as saved once both have it.',
    oneLegDatabase: 'Saved in one place only: the journal. The browser’s database cannot be opened.',
    oneLegJournal:
      'Saved in one place only: the browser’s database. This browser has no room for the journal beside it.',
  },
  used: (mb: string) => `This site uses ${mb} MB here.`,
  persisted: 'The browser has promised not to delete it by itself.',
  notPersisted:
    'The browser may delete it when the device runs out of space, and a private window forgets it when it is closed.',
  safari: 'Safari deletes it when you do not visit this site for seven days.',
  askToPersist: 'Ask the browser to keep it',
} as const;
