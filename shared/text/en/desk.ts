export const desk = {
  toolbar: {
    label: 'Toolbar',
    add: 'Add profile',
    settings: 'Settings',
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
  },
  delete: {
    question: 'Delete <name>{{name}}</name>?',
    body: 'The profile and its token are removed from Miftah. Nothing changes at the Tax Authority.',
  },
  banner: {
    notSaved: 'Not saved',
    notSavedBody: 'Your last changes are still only in memory. {{cause}}',
    memory: 'Kept in memory only',
    memoryReason: {
      no_key_store:
        'This computer has no key store, so your profiles will be gone when Miftah quits. Install one (such as GNOME Keyring or KWallet), then start Miftah again.',
      weak_key_store:
        'This computer’s key store does not really protect secrets, so Miftah writes nothing to the disk and your profiles will be gone when it quits. Set up a key store (such as GNOME Keyring or KWallet), then start Miftah again.',
      key_store_failed:
        'The key store did not answer, so your profiles will be gone when Miftah quits. Unlock the key store, then start Miftah again.',
    },
  },
  announce: {
    one: '{{name}}: {{status}}',
    many_one: '{{n}} profile changed its status.',
    many_other: '{{n}} profiles changed their status.',
  },
} as const;
