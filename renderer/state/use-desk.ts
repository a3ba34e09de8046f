import { useEffect, useMemo, useState } from 'react';
import { createDeskDeriver, type Desk } from '../view/derive-desk';
import { ticker } from './page-ticker';
import { useSnapshot } from './use-snapshot';
import { useText } from './use-text';

/** The list and its counts; derived anew when the snapshot changes or a row passes a threshold, never per second. */
export function useDesk(): Desk {
  const profiles = useSnapshot(s => s.profiles);
  const locked = useSnapshot(s => s.locked);
  const { language } = useText();
  const [derive] = useState(createDeskDeriver);
  const [passedAt, setPassedAt] = useState(0);
  const desk = useMemo(
    () => derive({ profiles, locked, language }, Math.max(passedAt, Date.now())),
    [derive, profiles, locked, language, passedAt],
  );
  useEffect(
    () =>
      ticker.subscribe(() => {
        if (ticker.now() >= desk.nextChangeAt) setPassedAt(ticker.now());
      }),
    [desk],
  );
  return desk;
}
