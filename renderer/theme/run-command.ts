import type { AppError } from '../../shared/app-error';
import type { Result } from '../../shared/result';
import type { Translate } from '../view/translate';
import { showError } from './show-error';

/** Waits for a command and shows why it was refused, if it was. Says whether it went well. */
export async function runCommand(
  t: Translate,
  answer: Promise<Result<unknown, AppError>>,
): Promise<boolean> {
  const result = await answer;
  if (!result.ok) await showError(t, result.error);
  return result.ok;
}
