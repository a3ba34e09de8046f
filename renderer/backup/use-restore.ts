import { useState } from 'react';
import type { AppError } from '../../shared/app-error';
import type { RestoreChoice } from '../../shared/contract';
import { err, type Result } from '../../shared/result';
import { bridge } from '../bridge';
import { useSnapshot } from '../state/use-snapshot';
import { type RestoreOutcome, restoreOutcome } from './restore-outcome';

/** Choosing, opening and taking over a backup. What was opened is held by the main process; here is the way there. */
export function useRestore() {
  const preview = useSnapshot(s => s.restore);
  const [file, setFile] = useState<string | null>(null);
  const [restored, setRestored] = useState<RestoreOutcome | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  /** Runs one command, and passes on its answer when it went well. */
  const ask = async <T>(answer: Promise<Result<T>>, onSuccess: (value: T) => void) => {
    setBusy(true);
    setError(null);
    const result = await answer.catch(() => err<AppError>({ code: 'internal' }));
    setBusy(false);
    if (result.ok) onSuccess(result.value);
    else setError(result.error);
  };

  return {
    preview,
    file,
    restored,
    busy,
    error,
    choose: () => {
      setRestored(null);
      return ask(bridge.chooseBackup(null), setFile);
    },
    /** Opens the chosen file with what is typed, and empties the input once it is open. */
    open: (input: HTMLInputElement) => {
      if (input.value !== '') {
        return ask(bridge.previewRestore({ passphrase: input.value }), () => {
          input.value = '';
        });
      }
      setError({ code: 'invalid_input', issues: [{ field: 'passphrase', fault: 'required' }] });
      return Promise.resolve();
    },
    apply: (keep: RestoreChoice) => {
      const outcome = preview === null ? null : restoreOutcome(preview.profiles, keep);
      return ask(bridge.applyRestore({ keep }), () => {
        setFile(null);
        setRestored(outcome);
      });
    },
    cancel: () => ask(bridge.cancelRestore(null), () => setFile(null)),
  };
}
