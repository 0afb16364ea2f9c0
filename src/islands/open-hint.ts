const KEY = 'rapport.open';

/**
 * A hint beside the record: which role-plays have an open attempt. Without one for this page, the record need not be loaded
 * before the first choice. It may be wrong, so the record is asked all the same; it only decides when.
 */
export function mayBeOpen(scenario: string): boolean {
  try {
    return readHints().has(scenario);
  } catch {
    return true;
  }
}

export function noteOpen(scenario: string, isOpen: boolean): void {
  try {
    const hints = readHints();
    if (hints.has(scenario) === isOpen) return;
    if (isOpen) hints.add(scenario);
    else hints.delete(scenario);
    localStorage.setItem(KEY, [...hints].join(' '));
  } catch {
    // Only a hint: the record is asked either way.
  }
}

/** Whether this device holds a record at all. A killed browser may have lost the hint, though never the record. */
export async function hasRecord(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === 'rapport');
  } catch {
    return false;
  }
}

function readHints(): Set<string> {
  return new Set((localStorage.getItem(KEY) ?? '').split(' ').filter(Boolean));
}
