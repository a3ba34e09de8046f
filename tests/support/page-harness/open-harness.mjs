import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { chromium } from 'playwright';
import { build } from 'vite';
import { servePage } from './page-server.mjs';

const root = resolve(import.meta.dirname, '../../..');

async function buildPage(folder) {
  await build({
    configFile: false,
    root: join(root, 'renderer'),
    base: './',
    logLevel: 'error',
    plugins: [react()],
    html: { cspNonce: 'MIFTAH_NONCE' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'chrome130',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
    },
  });
}

async function buildBridge(folder) {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      outDir: folder,
      lib: {
        entry: fileURLToPath(new URL('./fake-bridge.ts', import.meta.url)),
        formats: ['iife'],
        name: 'fakeBridge',
        fileName: () => 'fake-bridge.js',
      },
    },
  });
  return readFile(join(folder, 'fake-bridge.js'), 'utf8');
}

function findChromium() {
  return process.env.CHROMIUM ?? execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
}

/**
 * Builds the page and opens it on a fake bridge in Chromium, under a real content security policy.
 * `open` makes a page from the harness's options; everything the console complains of is in `complaints`.
 */
export async function openHarness() {
  const folder = await mkdtemp(join(tmpdir(), 'miftah-page-'));
  await buildPage(join(folder, 'page'));
  const bridge = await buildBridge(join(folder, 'bridge'));
  const server = await servePage(join(folder, 'page'));
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const complaints = [];
  const open = async (options, viewport = { width: 1280, height: 800 }) => {
    const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
    page.on('console', message => {
      if (message.type() === 'error' || message.type() === 'warning') {
        complaints.push(message.text());
      }
    });
    page.on('pageerror', error => complaints.push(String(error)));
    await page.addInitScript(`window.harness = ${JSON.stringify(options)};\n${bridge}`);
    await page.goto(server.url);
    return page;
  };
  const close = async () => {
    await browser.close();
    server.stop();
    await rm(folder, { recursive: true });
  };
  return { open, close, complaints, folder: join(folder, 'page') };
}
