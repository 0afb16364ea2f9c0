/** Of the worker library, which cannot stand beside the DOM's: the synchronous handle of an origin's private file. */
interface FileSystemSyncAccessHandle {
  readonly read: (buffer: Uint8Array, options?: { readonly at?: number }) => number;
  readonly write: (buffer: Uint8Array, options?: { readonly at?: number }) => number;
  readonly truncate: (size: number) => void;
  readonly getSize: () => number;
  readonly flush: () => void;
  readonly close: () => void;
}
interface FileSystemFileHandle {
  readonly createSyncAccessHandle: () => Promise<FileSystemSyncAccessHandle>;
}
