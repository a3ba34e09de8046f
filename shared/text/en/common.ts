export const common = {
  appName: 'Miftah',
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
  appError: {
    invalid_input: 'Some fields need another look.',
    not_found: {
      profile: 'This profile no longer exists.',
      credential: 'This credential no longer exists.',
      environment: 'This environment no longer exists.',
    },
    environment_in_use_one: '{{count}} profile uses this environment. Move or delete it first.',
    environment_in_use_other: '{{count}} profiles use this environment. Move or delete them first.',
    login_superseded: 'The profile was changed meanwhile, so this sign-in was dropped. Try again.',
    token_expired:
      'Not copied: the service gave a token that has already expired. Check the clock of this computer.',
    not_saved: 'Not saved: {{cause}}',
    vault_not_open: 'The vault is not open yet.',
    clipboard_failed: 'The clipboard did not take the token. Try again.',
    sandbox_failed: 'The Sandbox could not start.',
    refused: {
      sender: 'Miftah refused a request that did not come from its own window.',
      unknown_command: 'This version of Miftah does not know that command.',
      malformed: 'Miftah refused a malformed request.',
      too_busy: 'Miftah is busy. Wait a moment and try again.',
    },
    internal: 'Something went wrong inside Miftah. Try again; if it stays, restart Miftah.',
  },
  saveFault: {
    disk_full: 'The disk is full. Free some space.',
    read_only: 'The folder is read-only.',
    no_permission: 'Miftah has no permission to write to its folder.',
    io_error: 'The disk reported an error.',
    changed_outside: 'The vault file was changed by another program.',
    key_store: 'The key store did not answer.',
    other: 'The vault file could not be written.',
  },
  vault: {
    opening: 'Opening the vault',
    heading: 'The vault cannot be opened',
    nothingLost:
      'Nothing has been deleted and nothing will be overwritten. Your files are in this folder:',
    advice: 'Try again once the cause is gone.',
    cause: {
      key_store_unavailable:
        'The key store of this computer does not answer at the moment. Unlock it or sign in to it, then try again.',
      key_store_weak:
        'The key store of this computer no longer protects secrets, so Miftah does not trust it with your key. Set up a key store (such as GNOME Keyring or KWallet), then try again.',
      slot_missing: 'The file that holds the wrapped key is missing from the “slots” folder.',
      slot_unreadable:
        'The key store cannot open the key of this vault. It may belong to another user or computer, or the key store was reset.',
      vault_missing: 'The key is there, but the vault file and its backups are missing.',
      vault_damaged: 'The vault file and all of its backups are damaged.',
      vault_of_newer_version:
        'The vault was written by a newer version of Miftah. Install the newest version.',
      vault_not_a_file:
        'There is something else, such as a folder, where the vault file should be.',
      folder_not_accessible: 'Miftah may not read its own folder. Check the folder’s permissions.',
    },
  },
} as const;
