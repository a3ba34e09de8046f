import type { SaveFault } from '../../../shared/app-error';

/** The errno name of an error of the file system; empty when it is another kind of error. */
export function systemErrorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}

/** An error like those of the file system, for a fault that the system did not report itself. */
export function ioError(message: string): Error {
  return Object.assign(new Error(message), { code: 'EIO' });
}

const FAULTS: Readonly<Record<string, SaveFault>> = {
  ENOSPC: 'disk_full',
  EDQUOT: 'disk_full',
  // A file size limit of the process (RLIMIT_FSIZE) or of the file system.
  EFBIG: 'disk_full',
  EROFS: 'read_only',
  EACCES: 'no_permission',
  EPERM: 'no_permission',
  EIO: 'io_error',
  ENXIO: 'io_error',
  ENODEV: 'io_error',
  ESTALE: 'io_error',
  EBUSY: 'io_error',
  // The folder went away, or something that is not ours stands where a file of ours belongs.
  ENOENT: 'changed_outside',
  ENOTDIR: 'changed_outside',
  EISDIR: 'changed_outside',
  EEXIST: 'changed_outside',
  ENOTEMPTY: 'changed_outside',
  ELOOP: 'changed_outside',
};

/** Why a write failed, in the words of `SaveFault`. */
export function toSaveFault(error: unknown): SaveFault {
  return FAULTS[systemErrorCode(error)] ?? 'other';
}
