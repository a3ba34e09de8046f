import { err, ok, type Result } from '../../shared/result';
import type { Deps } from './deps';

/**
 * Copies the vault's files, encrypted as they are, into a new folder where a person wants them; answers its path, or
 * `null` when the dialog was cancelled. Possible whether the vault opens or not.
 */
export const exportVaultFiles =
  (deps: Pick<Deps, 'vault' | 'fileDialogs' | 'log'>) =>
  async (): Promise<Result<string | null>> => {
    const folder = await deps.fileDialogs.chooseFolder();
    if (folder === null) return ok(null);
    const exported = await deps.vault.exportTo(folder);
    if (!exported.ok) return err({ code: 'file_not_written', cause: exported.error });
    deps.log({ event: 'vault_files_exported' });
    return exported;
  };
