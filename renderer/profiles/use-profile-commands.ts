import { useMemo } from 'react';
import type { CopyFormat } from '../../shared/contract';
import { bridge } from '../bridge';
import { useText } from '../state/use-text';
import { runCommand } from '../theme/run-command';
import { showError } from '../theme/show-error';

export type ProfileCommands = {
  readonly copy: (id: string, format?: CopyFormat) => void;
  readonly renew: (id: string) => void;
  readonly forget: (id: string) => void;
  readonly setPaused: (id: string, paused: boolean) => void;
};

/**
 * What a person can ask for a profile. A login that fails is told where its profile is, by
 * `onLoginFailed`; every other refusal by a toast. `onLoginFailed` must be stable.
 */
export function useProfileCommands(onLoginFailed: (id: string) => void): ProfileCommands {
  const { t } = useText();
  return useMemo(() => {
    const login = async (id: string, answer: ReturnType<typeof bridge.renewToken>) => {
      const result = await answer;
      if (result.ok) return;
      if (result.error.code === 'login_failed') onLoginFailed(id);
      else await showError(t, result.error);
    };
    return {
      copy: (id, format = 'token') => void login(id, bridge.copyToken({ id, format })),
      renew: id => void login(id, bridge.renewToken({ id })),
      forget: id => void runCommand(t, bridge.forgetToken({ id })),
      setPaused: (id, paused) => void runCommand(t, bridge.setPaused({ id, paused })),
    };
  }, [t, onLoginFailed]);
}
