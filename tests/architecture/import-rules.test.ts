import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { importsOf, type Rule, resolveRelative, roomOf } from './room-of';

const NODE = 'node:';

// architecture.md, "Rooms". `shell` may also name port types: its adapters implement them.
const RULES: readonly Rule[] = [
  { room: 'shared', paths: ['shared'], rooms: ['shared'], packages: ['zod'] },
  {
    room: 'renderer',
    paths: ['renderer'],
    rooms: ['shared', 'renderer'],
    packages: [
      'react',
      'react-dom',
      '@mantine/',
      '@tabler/',
      '@tanstack/',
      'i18next',
      'react-i18next',
      '@fontsource',
    ],
  },
  { room: 'preload', paths: ['electron/preload'], rooms: ['shared'], packages: ['electron'] },
  { room: 'ports', paths: ['electron/ports'], rooms: ['shared', 'ports'], packages: [] },
  { room: 'policy', paths: ['electron/policy'], rooms: ['shared', 'policy'], packages: [] },
  { room: 'state', paths: ['electron/state'], rooms: ['shared', 'state'], packages: [] },
  {
    room: 'use-cases',
    paths: ['electron/use-cases'],
    rooms: ['shared', 'ports', 'state', 'policy', 'use-cases'],
    packages: [],
  },
  {
    room: 'scheduler',
    paths: ['electron/scheduler'],
    rooms: ['shared', 'policy', 'ports', 'scheduler'],
    packages: [],
  },
  {
    room: 'identity',
    paths: ['electron/identity'],
    rooms: ['shared', 'ports', 'identity'],
    packages: [NODE, 'oauth4webapi', 'jose', 'zod', 'electron'],
  },
  {
    room: 'vault',
    paths: ['electron/vault'],
    rooms: ['shared', 'ports', 'vault'],
    packages: [NODE, 'age-encryption', 'zod', 'electron'],
  },
  {
    room: 'sandbox',
    paths: ['electron/sandbox'],
    rooms: ['shared', 'ports', 'sandbox'],
    packages: [NODE, 'jose', 'zod'],
  },
  {
    room: 'ipc',
    paths: ['electron/ipc'],
    rooms: ['shared', 'state', 'use-cases', 'ipc'],
    packages: ['electron', 'zod'],
  },
  {
    room: 'shell',
    paths: ['electron/shell'],
    rooms: ['shared', 'ports', 'shell'],
    packages: ['electron', 'electron-store', 'dbus-next', NODE],
  },
  {
    room: 'compose',
    paths: ['electron/compose', 'electron/main'],
    rooms: [
      'shared',
      'ports',
      'policy',
      'state',
      'use-cases',
      'scheduler',
      'identity',
      'vault',
      'sandbox',
      'ipc',
      'shell',
      'compose',
    ],
    packages: ['electron', NODE],
  },
];

const files = globSync(['shared/**/*.ts', 'electron/**/*.ts', 'renderer/**/*.{ts,tsx}'], {
  ignore: ['**/*.d.ts'],
});

type Edge = { readonly file: string; readonly specifier: string };
const edges: Edge[] = files.flatMap(file =>
  importsOf(file, readFileSync(file, 'utf8')).map(specifier => ({ file, specifier })),
);

function isAllowed({ file, specifier }: Edge): boolean {
  const rule = roomOf(RULES, file);
  if (!rule) return false;
  if (specifier.startsWith('.')) {
    const target = roomOf(RULES, resolveRelative(file, specifier));
    return target !== undefined && rule.rooms.includes(target.room);
  }
  return rule.packages.some(p =>
    p.endsWith('/') || p.endsWith(':') || p.startsWith('@')
      ? specifier.startsWith(p)
      : specifier === p || specifier.startsWith(`${p}/`),
  );
}

describe('the rooms of the architecture', () => {
  it('finds the source files and their imports', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(edges.length).toBeGreaterThan(300);
  });

  it('knows a room for every file', () => {
    expect(files.filter(file => roomOf(RULES, file) === undefined)).toEqual([]);
  });

  it('lets every import go one way only', () => {
    expect(edges.filter(edge => !isAllowed(edge))).toEqual([]);
  });

  it('would notice a forbidden import', () => {
    for (const [file, specifier] of [
      ['renderer/profiles/x.tsx', 'electron'],
      ['renderer/profiles/x.tsx', 'node:fs'],
      ['renderer/profiles/x.tsx', '../../electron/state/app-state'],
      ['shared/x.ts', 'react'],
      ['electron/state/x.ts', '../use-cases/sign-in'],
      ['electron/policy/x.ts', 'electron'],
      ['electron/sandbox/x.ts', 'electron'],
    ] as const) {
      expect(isAllowed({ file, specifier }), `${file} → ${specifier}`).toBe(false);
    }
  });

  it('keeps ipcMain in one file and window.miftah in one file', () => {
    const holders = (text: string) =>
      files.filter(file =>
        new RegExp(`\\b${text}\\b`).test(stripComments(readFileSync(file, 'utf8'))),
      );
    expect(holders('ipcMain')).toEqual(['electron/ipc/register-commands.ts']);
    expect(holders('window\\.miftah')).toEqual(['renderer/bridge.ts']);
  });

  it('has no circular imports', () => {
    expect(findCycle()).toBeNull();
  });
});

function stripComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}

function findCycle(): string[] | null {
  const byStem = new Map(files.map(file => [file.replace(/\.tsx?$/, ''), file]));
  const graph = new Map<string, string[]>();
  for (const { file, specifier } of edges) {
    if (!specifier.startsWith('.')) continue;
    const stem = resolveRelative(file, specifier);
    const target = byStem.get(stem) ?? byStem.get(`${stem}/index`);
    if (target) graph.set(file, [...(graph.get(file) ?? []), target]);
  }
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    path.push(file);
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next);
      if (cycle) return cycle;
    }
    path.pop();
    done.add(file);
    return null;
  };
  for (const file of files) {
    const cycle = visit(file);
    if (cycle) return cycle;
  }
  return null;
}
