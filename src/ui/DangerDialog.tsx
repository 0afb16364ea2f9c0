import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

interface DangerDialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** What is asked, what goes ahead, and what does not. */
  readonly words: { readonly sure: string; readonly now: string; readonly cancel: string };
  readonly onSure: () => void;
}

/** Asks once before something that cannot be undone. */
export function DangerDialog({ title, open, onClose, words, onSure }: DangerDialogProps) {
  return (
    <Dialog title={title} open={open} onClose={onClose}>
      <div className="stack">
        <p>{words.sure}</p>
        <p className="row">
          <Button kind="danger" onClick={onSure}>
            {words.now}
          </Button>
          <Button onClick={onClose}>{words.cancel}</Button>
        </p>
      </div>
    </Dialog>
  );
}
