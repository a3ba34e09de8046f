export const common = {
  environment: {
    production: 'Production',
    preproduction: 'Preproduction',
    sandbox: 'Sandbox',
    custom: 'Custom',
  },
  phase: {
    'not-signed-in': 'Not signed in',
    'signing-in': 'Signing in',
    valid: 'Valid',
    expiring: 'Expiring',
    renewing: 'Renewing',
    expired: 'Expired',
    retrying: 'Retrying',
    'needs-you': 'Needs you',
    paused: 'Paused',
    locked: 'Locked',
  },
  action: {
    cancel: 'Cancel',
    close: 'Close',
    save: 'Save',
    delete: 'Delete',
    edit: 'Edit',
    tryAgain: 'Try again',
  },
} as const;
