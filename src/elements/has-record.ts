/** Whether this browser keeps a record at all: where none is, a lesson that is only read loads no store. */
export async function hasRecord(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === 'rapport');
  } catch {
    return false;
  }
}
