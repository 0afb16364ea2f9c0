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
