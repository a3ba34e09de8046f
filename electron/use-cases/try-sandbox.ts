import { SANDBOX_ID } from '../../shared/environment';
import { err, ok, type Result } from '../../shared/result';
import type { SandboxSample } from '../ports/sandbox';
import { profileSaved } from '../state/vault-transitions';
import type { Deps } from './deps';
import { identityUrlOf } from './login-request';
import { resolveDraft } from './resolve-draft';
import { saveVault } from './save-vault';

/** Starts the Sandbox and adds its sample profiles, named in the language in use. Those already there are left alone. */
export const trySandbox =
  (deps: Pick<Deps, 'store' | 'vault' | 'sandbox' | 'newId'>) =>
  async (): Promise<Result<void>> => {
    if (deps.store.get().vault.kind !== 'open') return err({ code: 'vault_not_open' });
    const started = await identityUrlOf(deps, SANDBOX_ID);
    if (!started.ok) return started;
    for (const sample of await deps.sandbox.samples()) addSample(deps, sample);
    await saveVault(deps)();
    return ok();
  };

function addSample(deps: Pick<Deps, 'store' | 'newId'>, sample: SandboxSample): void {
  const state = deps.store.get();
  const language = state.preferences.language ?? state.systemLanguage;
  const resolved = resolveDraft(
    state,
    {
      id: null,
      name: language === 'ar' ? sample.nameAr : sample.nameEn,
      environmentId: SANDBOX_ID,
      credential: {
        kind: 'new',
        fields: {
          clientId: sample.clientId,
          secret1: sample.secret1,
          secret2: sample.secret2,
          secretsExpireOn: null,
          sendIn: 'header',
        },
      },
      signIn: sample.signIn,
      registrationNumber: sample.registrationNumber,
      scope: '',
      renewal: 'always',
      tags: sample.tags,
      notes: language === 'ar' ? sample.noteAr : sample.noteEn,
    },
    deps.newId,
  );
  if (!resolved.ok) return;
  deps.store.update(profileSaved(resolved.value.profile, resolved.value.credential, []));
}
