/** The files of a drop, those in folders too. */
export async function filesIn(dropped: DataTransfer): Promise<readonly File[]> {
  // The entries are gone after the first pause, so all are taken at once.
  const entries = [...dropped.items].map((item) => item.webkitGetAsEntry());
  const files = [...dropped.files];
  if (!entries.some((entry) => entry?.isDirectory)) return files;
  const found = await Promise.all(entries.map((entry) => (entry ? filesOf(entry) : [])));
  return found.flat();
}

async function filesOf(entry: FileSystemEntry): Promise<readonly File[]> {
  if (entry.isFile) return [await new Promise<File>((ok, fail) => (entry as FileSystemFileEntry).file(ok, fail))];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: File[] = [];
  // A reader gives a hundred at a time, and none at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((ok, fail) => reader.readEntries(ok, fail));
    if (some.length === 0) return found;
    for (const one of some) found.push(...(await filesOf(one)));
  }
}

/** What systems put into folders by themselves is nobody's hand-in, and nothing to complain about. */
export function withoutSystemFiles(files: readonly File[]): readonly File[] {
  return files.filter(({ name }) => !/^(\.|thumbs\.db$|desktop\.ini$)/i.test(name));
}
