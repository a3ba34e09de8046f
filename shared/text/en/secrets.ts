export const secrets = {
  title: 'Credential',
  secret1: {
    name: 'Client secret 1',
    reveal: 'Reveal client secret 1',
    hide: 'Hide client secret 1',
    copy: 'Copy client secret 1',
  },
  secret2: {
    name: 'Client secret 2',
    reveal: 'Reveal client secret 2',
    hide: 'Hide client secret 2',
    copy: 'Copy client secret 2',
  },
  masked: 'hidden',
  active: 'In use',
  expireOn: 'Secrets expire on',
  reveal: 'Reveal',
  hide: 'Hide',
  copy: 'Copy',
} as const;
