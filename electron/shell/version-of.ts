import type { Version } from '../ports/log';

/** The three numbers of a program's version; `0.0.0` when there are none. */
export function versionOf(text: string): Version {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)/.exec(text) ?? [];
  return `${Number(major ?? 0)}.${Number(minor ?? 0)}.${Number(patch ?? 0)}`;
}
