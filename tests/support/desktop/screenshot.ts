import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright/test';

const projectFolder = resolve(import.meta.dirname, '../../..');

/** Writes a picture of the page to `folder` (from the project folder). Returns its path. */
export async function takePagePicture(page: Page, folder: string, name: string): Promise<string> {
  const path = await pathFor(folder, name);
  // Moving parts would make two pictures of one screen differ.
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  return path;
}

async function pathFor(folder: string, name: string): Promise<string> {
  const target = resolve(projectFolder, folder);
  await mkdir(target, { recursive: true });
  return join(target, `${name}.png`);
}
