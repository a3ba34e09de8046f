export const desk = {
  toolbar: {
    label: 'Toolbar',
    add: 'Add profile',
    settings: 'Settings',
    lock: 'Lock',
    search: 'Search profiles',
    searchHint: 'Search by name, RIN, client ID or tag',
  },
  summary: {
    label: 'Summary',
    valid_one: '{{n}} valid',
    valid_other: '{{n}} valid',
    expiring_one: '{{n}} expiring',
    expiring_other: '{{n}} expiring',
    'needs-you_one': '{{n}} needs you',
    'needs-you_other': '{{n}} need you',
    'not-signed-in_one': '{{n}} not signed in',
    'not-signed-in_other': '{{n}} not signed in',
  },
  grid: {
    label: 'Profiles',
    name: 'Profile',
    registrationNumber: 'RIN',
    environment: 'Environment',
    status: 'Status',
    left: 'Time left',
    actions: 'Actions',
    nothingFound: 'No profile matches.',
    showAll: 'Show all profiles',
  },
  signIn: { taxpayer: 'Taxpayer', intermediary: 'Intermediary' },
  pinned: 'Pinned',
  unknownLifetime: 'unknown',
  row: {
    get: 'Get token',
    renew: 'Renew now',
    copy: 'Copy token',
    more: 'More actions',
  },
  menu: {
    label: 'Actions for {{name}}',
    copyBearer: 'Copy as Bearer',
    copyHeader: 'Copy as header',
    details: 'Details',
    pause: 'Pause renewal',
    resume: 'Resume renewal',
    forget: 'Forget token',
  },
  toast: {
    copied:
      'Token of <name>{{name}}</name> (<environment>{{environment}}</environment>) copied, valid until <time>{{time}}</time>',
    copiedUnknown:
      'Token of <name>{{name}}</name> (<environment>{{environment}}</environment>) copied, lifetime unknown',
    copiedSecret:
      'Secret of <name>{{name}}</name> (<environment>{{environment}}</environment>) copied',
    clearsSeconds_one: 'The clipboard is cleared after {{n}} second.',
    clearsSeconds_other: 'The clipboard is cleared after {{n}} seconds.',
    clearsMinutes_one: 'The clipboard is cleared after {{n}} minute.',
    clearsMinutes_other: 'The clipboard is cleared after {{n}} minutes.',
  },
  delete: {
    question: 'Delete <name>{{name}}</name>?',
    body: 'The profile and its token are removed from Miftah. Nothing changes at the Tax Authority.',
  },
  banner: {
    notSaved: 'Not saved',
    notSavedBody: 'Your last changes are still only in memory. {{cause}}',
    conflict:
      'Another program has changed the vault file. “Keep mine” writes what you see here in its place; “Use theirs” shows what that file holds instead. Either way the other one stays as a file in the data folder.',
    keepMine: 'Keep mine',
    useTheirs: 'Use theirs',
    memory: 'Kept in memory only',
    memoryReason: {
      no_key_store:
        'This computer has no key store. With a recovery passphrase your profiles can be kept on the disk; without one they are gone when Miftah quits.',
      weak_key_store:
        'This computer’s key store does not really protect secrets. With a recovery passphrase your profiles can be kept on the disk; without one they are gone when Miftah quits.',
      key_store_locked:
        'The key store of this computer is locked. Unlock it or set a recovery passphrase and your profiles can be kept on the disk; otherwise they are gone when Miftah quits.',
      key_store_failed:
        'The key store did not answer. With a recovery passphrase your profiles can be kept on the disk; without one they are gone when Miftah quits.',
    },
    advice: 'Set a recovery passphrase',
    adviceBody: 'It opens your vault when this computer’s key store cannot, and unlocks Miftah.',
    restored: 'Vault restored from backup',
    restoredWhy: {
      vault_damaged: 'The vault file was damaged.',
      vault_missing: 'The vault file was missing.',
    },
    restoredFrom_one:
      'Miftah opened the backup <file>{{file}}</file> of <time>{{time}}</time> instead, with {{n}} profile. Later changes are not in it.',
    restoredFrom_other:
      'Miftah opened the backup <file>{{file}}</file> of <time>{{time}}</time> instead, with {{n}} profiles. Later changes are not in it.',
    restoredFromUndated_one:
      'Miftah opened the backup <file>{{file}}</file> instead, with {{n}} profile. Later changes are not in it.',
    restoredFromUndated_other:
      'Miftah opened the backup <file>{{file}}</file> instead, with {{n}} profiles. Later changes are not in it.',
    restoredKept: 'The damaged file is kept as <file>{{file}}</file>.',
    older: 'Older vault opened',
    olderFrom:
      'The vault file is from <time>{{time}}</time>, older than what was last saved here: somebody, or a program that syncs folders, has put an older copy back. Check that nothing is missing.',
    olderUndated:
      'The vault file is older than what was last saved here: somebody, or a program that syncs folders, has put an older copy back. Check that nothing is missing.',
  },
  announce: {
    one: '{{name}}: {{status}}',
    many_one: '{{n}} profile changed its status.',
    many_other: '{{n}} profiles changed their status.',
  },
} as const;
