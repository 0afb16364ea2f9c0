import { learn } from '#messages/learn.ts';
import { NoteView } from '../../../parts/NoteView.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ClientFile, type ClientFileProps } from './ClientFile.tsx';

interface FileDialogProps extends ClientFileProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The client file where there is no room beside the conversation, with the situation on top. */
export function FileDialog({ session, earlier, open, onClose }: FileDialogProps) {
  return (
    <Dialog title={learn.clientFile} open={open} onClose={onClose}>
      {session.compiled.scenario.briefing.map((note, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the briefing never changes
        <NoteView key={index} body={note.body} />
      ))}
      <ClientFile session={session} earlier={earlier} />
      <button type="button" className="button" data-kind="main" onClick={onClose}>
        {learn.close}
      </button>
    </Dialog>
  );
}
