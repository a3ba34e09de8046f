import { describe, expect, it } from 'vitest';
import {
  chooseCredential,
  chooseEnvironment,
} from '../../../renderer/profile-form/choose-credential';
import { emptyValues, valuesOf } from '../../../renderer/profile-form/form-values';
import { storedCredential, storedProfile } from './fixtures';

const stored = valuesOf(storedProfile, storedCredential);

describe('choosing a credential or an environment', () => {
  it('takes away what the form had filled in, and brings it back', () => {
    const asNew = chooseCredential(stored, '', storedCredential);
    expect(asNew).toMatchObject({ credential: '', clientId: '', secretsExpireOn: '' });
    expect(chooseCredential(asNew, 'c1', storedCredential)).toEqual(stored);
  });

  it('leaves what a person typed', () => {
    const typed = { ...stored, clientId: 'typed', secretsExpireOn: '2028-01-01', secret1: 's' };
    expect(chooseCredential(typed, '', storedCredential)).toMatchObject({
      clientId: 'typed',
      secretsExpireOn: '2028-01-01',
      secret1: 's',
    });
    const added = { ...emptyValues('production'), clientId: 'typed' };
    expect(chooseCredential(added, 'c2', null)).toEqual({ ...added, credential: 'c2' });
  });

  it('asks for a new credential in another environment and returns to the stored one', () => {
    const moved = chooseEnvironment(stored, 'preproduction', storedCredential);
    expect(moved).toMatchObject({ environment: 'preproduction', credential: '', clientId: '' });
    expect(chooseEnvironment(moved, 'production', storedCredential)).toEqual(stored);
  });
});
