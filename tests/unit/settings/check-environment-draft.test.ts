import { describe, expect, it } from 'vitest';
import {
  checkEnvironmentDraft,
  cleanEnvironmentDraft,
} from '../../../shared/check-environment-draft';
import type { EnvironmentDraft } from '../../../shared/profile-draft';

const draft: EnvironmentDraft = {
  id: null,
  name: 'Office mock',
  identityUrl: 'http://127.0.0.1:8080',
  apiUrl: '',
};

describe('checkEnvironmentDraft', () => {
  it('finds nothing wrong with a good draft', () => {
    expect(checkEnvironmentDraft(draft)).toEqual([]);
    expect(checkEnvironmentDraft({ ...draft, apiUrl: 'https://api.example/base' })).toEqual([]);
  });

  it.each([
    ['environmentName', 'required', { ...draft, name: '' }],
    ['environmentName', 'too_long', { ...draft, name: 'x'.repeat(101) }],
    ['identityUrl', 'required', { ...draft, identityUrl: '' }],
    ['identityUrl', 'url_malformed', { ...draft, identityUrl: 'id.example' }],
    ['identityUrl', 'url_not_https', { ...draft, identityUrl: 'http://id.example' }],
    ['identityUrl', 'url_user_info', { ...draft, identityUrl: 'https://a:b@id.example' }],
    ['identityUrl', 'url_query', { ...draft, identityUrl: 'https://id.example?x=1' }],
    [
      'identityUrl',
      'url_is_api_host',
      { ...draft, identityUrl: 'https://api.invoicing.eta.gov.eg' },
    ],
    [
      'identityUrl',
      'too_long',
      { ...draft, identityUrl: `https://id.example/${'x'.repeat(2040)}` },
    ],
    ['apiUrl', 'url_not_https', { ...draft, apiUrl: 'http://api.example' }],
  ] as const)('%s: %s', (field, fault, faulty) => {
    expect(checkEnvironmentDraft(faulty)).toEqual([{ field, fault }]);
  });
});

describe('cleanEnvironmentDraft', () => {
  it('normalises URLs that can be read and leaves the others as typed', () => {
    expect(
      cleanEnvironmentDraft({
        ...draft,
        name: ' Office  mock ',
        identityUrl: ' "https://ID.example/connect/token/" ',
        apiUrl: ' nonsense ',
      }),
    ).toEqual({
      ...draft,
      identityUrl: 'https://id.example',
      apiUrl: 'nonsense',
    });
  });
});
