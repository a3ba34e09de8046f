import { describe, expect, it } from 'vitest';
import { errorsOfIssues, errorsOfLogin } from '../../../renderer/profile-form/field-error';
import { emptyValues } from '../../../renderer/profile-form/form-values';
import { loginFaultFields } from '../../../renderer/profile-form/login-fault-fields';

describe('where an answer is shown', () => {
  it('puts the first fault of each field beside it and leaves foreign fields out', () => {
    const errors = errorsOfIssues(
      [
        { field: 'clientId', fault: 'required' },
        { field: 'clientId', fault: 'too_long' },
        { field: 'identityUrl', fault: 'url_query' },
      ],
      emptyValues('production'),
    );
    expect(errors).toEqual({ clientId: 'fieldFault.required' });
  });

  it.each([
    ['invalid_client', 'taxpayer', true, ['clientId', 'secret1']],
    ['invalid_client', 'taxpayer', false, ['credential']],
    ['invalid_scope', 'taxpayer', true, ['scope']],
    ['invalid_request', 'intermediary', true, ['onBehalfOf']],
    ['unauthorized_client', 'intermediary', true, ['onBehalfOf']],
    ['unauthorized_client', 'taxpayer', true, []],
    ['dns_failure', 'taxpayer', true, ['environment']],
    ['connection_refused', 'taxpayer', true, ['environment']],
    ['http_not_found', 'taxpayer', true, ['environment']],
    ['timeout', 'taxpayer', true, []],
  ] as const)('marks %s of a %s (own fields: %s) at %j', (code, signIn, shown, fields) => {
    expect(loginFaultFields(code, { signIn }, shown)).toEqual(fields);
    expect(Object.keys(errorsOfLogin(fields))).toEqual([...fields]);
  });
});
