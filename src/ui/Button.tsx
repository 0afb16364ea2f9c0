import type { ComponentProps } from 'react';

interface ButtonProps extends ComponentProps<'button'> {
  /** `main` is the one thing to do next; `plain` steps back; `danger` cannot be undone. */
  readonly kind?: 'main' | 'side' | 'plain' | 'danger';
}

export function Button({ kind = 'side', ...rest }: ButtonProps) {
  return <button type="button" className="button" data-kind={kind} {...rest} />;
}
