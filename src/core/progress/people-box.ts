/**
 * The port of what this browser knows about its people beside their records: who asks for a PIN, who is a guest, whether the
 * computer is shared. It stays out of the records, which travel: a PIN is often used for something else too.
 */
export interface PeopleBox {
  readonly guest: () => string | null;
  readonly setGuest: (learner: string | null) => void;
  readonly isShared: () => boolean;
  readonly setShared: (shared: boolean) => void;
  readonly hasPin: (learner: string) => boolean;
  /** True for the right PIN, and for anybody who has none. */
  readonly opens: (learner: string, pin: string) => boolean;
  readonly setPin: (learner: string, pin: string | null) => void;
  /** Forgets what is kept about one person. */
  readonly forget: (learner: string) => void;
}
