export const vault = {
  // macOS puts “Miftah is trying to” before it.
  biometricsReason: 'unlock your vault',
  opening: 'Opening the vault',
  unlock: {
    passphrase: 'Passphrase',
    button: 'Unlock',
    checking: 'Checking the passphrase…',
    wait: 'Next attempt in <time>{{time}}</time>',
    touchId: 'Unlock with Touch ID',
  },
  lock: {
    heading: 'Miftah is locked',
    how: 'Enter your recovery passphrase to unlock it.',
    renews: 'Tokens are being renewed meanwhile.',
  },
  heading: 'The vault cannot be opened',
  nothingLost: 'Nothing has been deleted and nothing will be overwritten. Your files are here:',
  cause: {
    key_store_locked:
      'The key store of this computer holds the key of your vault, and the key store is locked.',
    key_store_dismissed:
      'The key store of this computer holds the key of your vault. Its own window was closed before the key store was unlocked.',
    key_store_hanging:
      'The key store of this computer holds the key of your vault, and it did not answer in time.',
    key_store_unavailable:
      'The key store of this computer holds the key of your vault, and it cannot be reached at the moment.',
    key_store_weak:
      'The key store that holds the key of your vault is not running. What runs in its place does not really protect secrets, so Miftah does not use it.',
    key_store_reset:
      'The key store of this computer works, but it no longer has the key of your vault. It was reset, or it belongs to another user of this computer.',
    other_desktop:
      'The key of your vault is in the key store of another desktop (such as KWallet or GNOME Keyring) than the one that runs now.',
    other_computer:
      'These files come from another computer or another system. The key of your vault is in the key store there.',
    slot_missing:
      'The file with the wrapped key of your vault (os.bin in the “slots” folder) is missing.',
    slot_unreadable:
      'The file with the wrapped key of your vault (os.bin in the “slots” folder) is damaged.',
    vault_missing: 'The key is there, but the vault file (vault.age) is missing.',
    vault_damaged: 'The vault file (vault.age) is damaged and cannot be read.',
    vault_of_newer_version:
      'A newer version of Miftah wrote the vault file. This version leaves it as it is.',
    vault_not_a_file:
      'Where the vault file (vault.age) should be there is something else, such as a folder or a link.',
    folder_not_accessible: 'Miftah may not read or write its own folder.',
  },
  lacksPassphrase: 'No recovery passphrase was set for this vault, so no passphrase can open it.',
  steps: 'What can be done',
  who: {
    you: 'You',
    either: 'You, or the administrator of this computer',
    admin: 'The administrator of this computer',
  },
  step: {
    unlock_key_store: {
      name: 'Unlock the key store',
      how: 'Choose “Unlock the key store…” and type the password that its own window asks for. It is usually the one you sign in to this computer with.',
    },
    answer_window: {
      name: 'Look for the key store’s window',
      how: 'It may be waiting for its password behind other windows.',
    },
    restart_session: {
      name: 'Sign out of this computer and in again',
      how: 'Or restart it. That starts the key store anew.',
    },
    start_key_store: {
      name: 'Start the earlier key store',
      how: 'A key store such as GNOME Keyring or KWallet must run for your user, the same one as when the vault was last saved.',
    },
    enter_passphrase: {
      name: 'Enter your recovery passphrase',
      how: 'It opens the vault without the key store.',
    },
    same_user: {
      name: 'Sign in as the user who made this vault',
      how: 'Where several people use this computer, the key store of each opens only their own vault.',
    },
    restore_key_store: {
      name: 'Bring the old key store back',
      how: 'If it was reset or replaced lately, a backup of this computer may still have it.',
    },
    same_desktop: {
      name: 'Go back to the earlier desktop',
      how: 'Sign out, choose the desktop (such as GNOME or KDE) in which the vault last opened, and set a recovery passphrase there. It works in every desktop.',
    },
    old_computer: {
      name: 'Go to the other computer',
      how: 'Open Miftah there and set a recovery passphrase, then copy the folder again. Or create a backup there and restore it here.',
    },
    put_back: {
      name: 'Put the file back',
      how: 'A backup of this computer, or the trash of a program that syncs folders, may have a good copy of this folder.',
    },
    open_backup: {
      name: 'Open an automatic backup',
      how: 'Miftah kept those listed below. The newest is on top.',
    },
    restore_backup_file: {
      name: 'Use a backup file',
      how: 'If you created one in Settings under Backup: start with an empty vault, then restore the file in the same place.',
    },
    install_newest: {
      name: 'Install the newest version of Miftah',
      how: 'Then open Miftah again.',
    },
    move_away: {
      name: 'Move away what is there',
      how: 'Rename or move what is called vault.age in this folder, and put the vault file in its place.',
    },
    check_folder: {
      name: 'Check the folder',
      how: 'Its drive must be connected, and your user must be allowed to read and write it.',
    },
  },
  tryAgainHint: 'Once the cause is gone:',
  keyStore: {
    unlock: 'Unlock the key store…',
    answer: 'Answer the key store’s own window.',
  },
  backups: {
    title: 'Automatic backups',
    savedAt: 'Saved on <time>{{time}}</time>',
    undated: 'Time not known',
    profiles_one: '{{n}} profile',
    profiles_other: '{{n}} profiles',
    open: 'Open this backup',
    question: 'Open the backup of {{time}}?',
    questionUndated: 'Open the backup {{file}}?',
    body: 'It takes the place of the vault file, which is kept under another name. What was changed after this backup is not in it.',
  },
  other: 'If nothing helps',
  exportFiles: {
    button: 'Save a copy of the files…',
    done: 'The files were copied to <folder>{{folder}}</folder>',
  },
  startEmpty: {
    button: 'Start with an empty vault…',
    question: 'Start with an empty vault?',
    body: 'All files of this vault are moved into a folder of their own beside it; none is deleted. Miftah then begins without profiles, and every credential must be entered again or restored from a backup file.',
    word: 'To confirm, type {{word}}',
    confirm: 'Start with an empty vault',
  },
  passphrase: {
    title: 'Recovery passphrase',
    forLock: 'Locking needs a recovery passphrase: it is what unlocks Miftah again.',
    forMemory: 'With one, your profiles are kept on the disk, encrypted, from now on.',
    what: 'It opens your vault when the key store of this computer cannot: after a reset, on another computer, or while Miftah is locked. Nobody can restore it, so write it down and keep it in a safe place away from this computer.',
    current: 'Current passphrase',
    new: 'Passphrase',
    hint: 'At least 8 characters. Four or five random words are hard to guess and easy to keep.',
    repeat: 'Repeat passphrase',
    set: 'Set passphrase',
    notNow: 'Not now',
    done: 'The recovery passphrase is set.',
    open: 'Set a recovery passphrase…',
  },
} as const;
