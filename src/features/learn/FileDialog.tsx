import { learn } from '#messages/learn.ts';
import { NoteView } from '../../parts/NoteView.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ClientFile } from './ClientFile.tsx';
import type { RolePlayState } from './role-play-state.ts';

interface FileDialogProps {
  readonly state: RolePlayState;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The client file where there is no room beside the conversation, with the situation on top. */
export function FileDialog({ state, open, onClose }: FileDialogProps) {
  return (
    <Dialog title={learn.clientFile} open={open} onClose={onClose}>
      {state.session.compiled.scenario.briefing.map((note, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the briefing never changes
        <NoteView key={index} body={note.body} />
      ))}
      <ClientFile state={state} />
      <button type="button" className="button" data-kind="main" onClick={onClose}>
        {learn.close}
      </button>
    </Dialog>
  );
}
