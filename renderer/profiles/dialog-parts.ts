/** The parts of the page that are not needed for the first paint. */
export const dialogParts = {
  form: () => import('../profile-form/profile-form'),
  settings: () => import('../settings/settings'),
  delete: () => import('./delete-profile'),
  passphrase: () => import('../vault/passphrase-dialog'),
  menu: () => import('./row-menu'),
  toasts: () => import('../theme/toasts'),
};
