import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildProbe } from '../probe/build-probe';
import { launchProbed, type ProbedApp } from '../probe/launch-probed';
import { makeBlankApp } from '../probe/make-blank-app';
import { sampleContent } from '../seed/sample-content';
import { seedVault } from '../seed/seed-vault';

const PROJECT = resolve(import.meta.dirname, '../../..');

/** What the parts of a run share. */
export type BenchContext = {
  /** A fresh folder below the run's own. */
  readonly newFolder: (name: string) => Promise<string>;
  readonly startBlank: () => Promise<ProbedApp>;
  /** Starts the built app on a vault of so many profiles, which is seeded at the first call. */
  readonly startMiftah: (profiles: number) => Promise<ProbedApp>;
};

/** Opens a run; `close` removes all it wrote. */
export async function openBench(): Promise<BenchContext & { readonly close: () => Promise<void> }> {
  const root = await mkdtemp(join(tmpdir(), 'bench-'));
  const probe = await buildProbe(join(root, 'probe'));
  const blank = await makeBlankApp(join(root, 'blank'));
  const seeded = new Map<number, Promise<string>>();

  async function seed(profiles: number): Promise<string> {
    const folder = join(root, `user-data-${profiles}`);
    await seedVault(folder, sampleContent(profiles));
    return folder;
  }

  return {
    newFolder: name => mkdtemp(join(root, `${name}-`)),
    startBlank: () =>
      launchProbed({ probe, appFolder: blank, userData: join(root, 'user-data-blank') }),
    startMiftah: async profiles => {
      const userData = seeded.get(profiles) ?? seed(profiles);
      seeded.set(profiles, userData);
      return launchProbed({ probe, appFolder: PROJECT, userData: await userData });
    },
    close: () => rm(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}
