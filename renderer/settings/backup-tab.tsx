import { useEffect, useState } from 'react';
import { BackUp } from '../backup/back-up';
import { OpenBackup } from '../backup/open-backup';
import { Preview } from '../backup/preview';
import { StartRestore } from '../backup/start-restore';
import { useRestore } from '../backup/use-restore';
import { bridge } from '../bridge';

/** Making a backup, and looking into one before anything of it is taken over (product.md K6). */
export function BackupTab() {
  const [visit, setVisit] = useState(0);
  // A tab that is left stays in the page, out of sight; what was typed or opened in it must not.
  useEffect(
    () => () => {
      void bridge.cancelRestore(null);
      setVisit(count => count + 1);
    },
    [],
  );
  return <Visit key={visit} />;
}

function Visit() {
  const { preview, file, restored, busy, error, choose, open, apply, cancel } = useRestore();
  const [away, setAway] = useState(false);
  if (preview !== null) {
    return (
      <Preview
        preview={preview}
        busy={busy}
        error={error}
        onRestore={keep => void apply(keep)}
        onCancel={() => void cancel()}
      />
    );
  }
  if (file !== null) {
    return (
      <OpenBackup
        file={file}
        busy={busy}
        error={error}
        onOpen={open}
        onCancel={() => void cancel()}
      />
    );
  }
  return (
    <div>
      <BackUp />
      <StartRestore
        restored={restored}
        busy={busy}
        error={error}
        takeFocus={away}
        onChoose={() => {
          setAway(true);
          void choose();
        }}
      />
    </div>
  );
}
