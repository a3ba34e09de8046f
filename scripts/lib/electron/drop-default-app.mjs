import { rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * electron-builder's hook after it has copied Electron. From an unpacked Electron it copies the
 * default app too, which a release has no use for.
 */
export function afterExtract({ appOutDir, packager, electronPlatformName }) {
  const product = `${packager.appInfo.productFilename}.app`;
  const resources =
    electronPlatformName === 'darwin' ? join(product, 'Contents', 'Resources') : 'resources';
  rmSync(join(appOutDir, resources, 'default_app.asar'), { force: true });
  rmSync(join(appOutDir, 'version'), { force: true });
}
