/** The parts of the page that are not needed for the first paint. */
export const dialogParts = {
  form: () => import('../profile-form/profile-form'),
  settings: () => import('../settings/settings'),
  delete: () => import('./delete-profile'),
  menu: () => import('./row-menu'),
};

/** Loads them once the page is idle, so that the first click finds them there. Returns what cancels it. */
export function preloadParts(): () => void {
  const handle = requestIdleCallback(
    () => {
      for (const load of Object.values(dialogParts)) void load();
    },
    { timeout: 3000 },
  );
  return () => cancelIdleCallback(handle);
}
