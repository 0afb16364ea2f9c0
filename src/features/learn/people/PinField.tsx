interface PinFieldProps {
  readonly id: string;
  readonly pin: string;
  readonly onPin: (pin: string) => void;
  readonly isWrong?: boolean;
  /** Where the field stands in the place of the button that had the focus. */
  readonly takesFocus?: boolean;
}

/** Four digits, hidden as they are typed; what is said of them stands in `${id}-about`. */
export function PinField({ id, pin, onPin, isWrong = false, takesFocus = false }: PinFieldProps) {
  return (
    <input
      id={id}
      type="password"
      inputMode="numeric"
      autoComplete="off"
      maxLength={4}
      value={pin}
      // biome-ignore lint/a11y/noAutofocus: only where the button before it had the focus
      autoFocus={takesFocus}
      aria-describedby={`${id}-about`}
      aria-invalid={isWrong}
      onChange={(event) => onPin(event.target.value)}
    />
  );
}
