import type { RecoveryStep } from './recovery-plan';

/** Whose move a step is (product.md S4: who must do it). */
export function whoDoes(step: RecoveryStep): 'you' | 'either' | 'admin' {
  switch (step) {
    case 'start_key_store':
    case 'put_back':
    case 'check_folder':
    case 'install_newest':
      return 'either';
    case 'restore_key_store':
      return 'admin';
    default:
      return 'you';
  }
}
