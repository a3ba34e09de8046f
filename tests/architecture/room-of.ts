import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'oxc-parser';

/** A room of architecture.md's table: what it may import. `*` stands for any file of the room. */
export type Rule = {
  /** Folders and files that belong to the room, longest match first. */
  readonly room: string;
  readonly paths: readonly string[];
  readonly rooms: readonly string[];
  /** Packages, as the start of the import's name. */
  readonly packages: readonly string[];
};

/** Every module a file imports or re-exports, types included, as written. */
export function importsOf(file: string, source: string): string[] {
  const { module, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} does not parse`);
  const dynamic = [...source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)].map(m => m[1] ?? '');
  return [
    ...module.staticImports.map(i => i.moduleRequest.value),
    ...module.staticExports.flatMap(e => e.entries.flatMap(x => x.moduleRequest?.value ?? [])),
    ...dynamic,
  ];
}

/** The file or folder of the project a relative import means, without extension. */
export function resolveRelative(file: string, specifier: string): string {
  return normalize(join(dirname(file), specifier)).replaceAll('\\', '/');
}

export function roomOf(rules: readonly Rule[], path: string): Rule | undefined {
  const matches = rules.flatMap(rule =>
    rule.paths
      .filter(p => path === p || path.startsWith(`${p}/`) || path.startsWith(`${p}.`))
      .map(p => ({ rule, length: p.length })),
  );
  return matches.sort((a, b) => b.length - a.length)[0]?.rule;
}
