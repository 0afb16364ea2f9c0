import { type PrivateKind, privateKinds } from '../core/progress/private.ts';
import { slug } from '../core/reports/sheet.ts';
import { isoTime } from '../core/time.ts';
import type { HandInPreview, HandInWorld, MadeHandIn } from '../features/hand-in/hand-in-world.ts';
import { writeHandIn } from '../storage/backup.ts';
import { copyText } from './copy-text.ts';
import { saveFile, saveSurely } from './save-file.ts';
import { openServices } from './services.ts';

const TYPE = 'application/x-ndjson';

/** The present learner's record on its way out of this device, by the ways that this browser has. */
export function createHandInWorld(hrefs: HandInWorld['hrefs']): HandInWorld {
  const { store, newId, copies } = openServices();
  const ids = new WeakMap<MadeHandIn, string>();
  return {
    hrefs,
    read: readPreview,
    make: async (ticked) => {
      const [learner, { name }] = await Promise.all([store.learner(), store.state()]);
      const file = newId();
      const made = isoTime(Date.now(), -new Date().getTimezoneOffset());
      const written = await writeHandIn(store, { file, learner, made, ticked });
      const parts = ['rapport', slug(name ?? '') || learner.slice(0, 8), made.slice(0, 10)];
      const handIn = { ...written, name: `${parts.join('-')}.rapport` };
      ids.set(handIn, file);
      return handIn;
    },
    save: ({ name, text }) => saveFile(name, text, TYPE),
    saveSurely: async ({ name, text }) => ({ file: name, how: await saveSurely(name, text, TYPE) }),
    saveCopy: async () => copies.saveSurely(await store.learner()),
    share: canShare() ? shareFile : null,
    copy: ({ text }) => copyText(text),
    noteMade: async (handIn) => {
      await store.append([{ type: 'handin.made', data: { file: ids.get(handIn)!, events: handIn.events } }]);
    },
  };
}

async function readPreview(): Promise<HandInPreview> {
  const { store } = openServices();
  const [events, { name }] = await Promise.all([store.read(), store.state()]);
  const kinds = new Map<PrivateKind, number>();
  for (const kind of privateKinds(events).values()) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return { name: name?.trim() || null, events: events.length, kinds };
}

/** Share sheets take text files; one that ends in `.rapport` they do not know. */
function asShared({ name, text }: MadeHandIn): File {
  return new File([text], `${name}.txt`, { type: 'text/plain' });
}

function canShare(): boolean {
  const probe = new File(['x'], 'x.txt', { type: 'text/plain' });
  return 'canShare' in navigator && navigator.canShare({ files: [probe] });
}

function shareFile(made: MadeHandIn): Promise<boolean> {
  return navigator.share({ files: [asShared(made)], title: made.name }).then(
    () => true,
    () => false,
  );
}
