/** Offers a text or bytes as a file to save, by a link that is pressed once. Works offline and under the strict policy. */
export function saveFile(name: string, content: string | Uint8Array | Blob, type: string): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the press; a minute is long enough for any of them.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** What the browser's own file dialog gives; few browsers have one. */
interface WritableFile {
  readonly createWritable: () => Promise<{
    readonly write: (content: string) => Promise<void>;
    readonly close: () => Promise<void>;
  }>;
}
type FileDialog = (options: { readonly suggestedName: string }) => Promise<WritableFile>;

/**
 * Saves a text where the person says and tells what became of it: `written` where the browser says so, `offered` where it can
 * only be handed to its downloads, `dropped` where the person closed the dialog.
 */
export async function saveSurely(name: string, text: string, type: string): Promise<'written' | 'offered' | 'dropped'> {
  const { showSaveFilePicker: choose } = window as { readonly showSaveFilePicker?: FileDialog };
  try {
    if (choose) {
      const file = await (await choose({ suggestedName: name })).createWritable();
      await file.write(text);
      await file.close();
      return 'written';
    }
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'dropped';
  }
  saveFile(name, text, type);
  return 'offered';
}
