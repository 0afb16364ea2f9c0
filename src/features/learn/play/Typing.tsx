/** Somebody is about to answer. The log says the answer itself, so this is for the eyes only. */
export function Typing() {
  return (
    <p className="typing" aria-hidden="true">
      <i />
      <i />
      <i />
    </p>
  );
}
