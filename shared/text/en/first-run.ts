export const firstRun = {
  heading: 'Welcome to Miftah',
  sentence:
    'Miftah keeps the Tax Authority credentials of your taxpayers safe, and a fresh token of each one click away.',
  add: 'Add a profile',
  sandbox: 'Try the Sandbox',
  sandboxHint: 'The Sandbox has sample taxpayers. Nothing leaves this computer.',
  language: 'Language',
} as const;
