import { useEffect, useState } from 'react';
import { StorageNotice } from '../parts/StorageNotice.tsx';
import { openServices, type Services } from './services.ts';

interface StorageNoticeIslandProps {
  readonly recordHref: string;
  /** Also greets those who have no record here, before their first role-play. */
  readonly newcomers?: boolean;
}

/** For every page that keeps something: opens the record once the page is there, and says how safe it is. */
export function StorageNoticeIsland({ recordHref, newcomers = false }: StorageNoticeIslandProps) {
  const [services, setServices] = useState<Services | null>(null);
  useEffect(() => {
    const opened = openServices();
    setServices(opened);
    // The notice must know before the first answer whether it will be kept.
    void opened.store.learner().catch(() => {});
  }, []);
  if (!services) return null;
  const { store, copies } = services;
  return (
    <StorageNotice
      store={store}
      saveCopy={copies.save}
      reminder={copies.reminder}
      recordHref={recordHref}
      {...(newcomers && { isNew: copies.isNew })}
      isFramed={window.self !== window.top}
    />
  );
}
