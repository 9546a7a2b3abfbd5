import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { codeOf } from '../shared/error-code.ts';
import { badInput, DomainError } from '../shared/errors.ts';

/** The part of an open file that an upload is written with. */
export interface UploadFile {
  write(chunk: Uint8Array): Promise<unknown>;
  close(): Promise<void>;
}

export interface UploadOptions {
  readonly mostBytes: number;
  /** Opens the file that is written. */
  readonly create?: ((path: string) => Promise<UploadFile>) | undefined;
}

const createFile = async (path: string): Promise<UploadFile> => {
  const handle = await open(path, 'wx', 0o600);
  return { write: (chunk) => handle.writeFile(chunk), close: () => handle.close() };
};

const megabytes = (bytes: number): string => `${bytes / 1_000_000} MB`;

/** A body that is longer than may be stored. */
export const tooLarge = (mostBytes: number): DomainError =>
  new DomainError(
    'LIMIT_EXCEEDED',
    `body: it is longer than ${megabytes(mostBytes)}, which MAX_UPLOAD_MB allows; send it packed by gzip, in parts, or ` +
      'import the file with "npm run graph -- import", which has no limit.',
    { argument: 'body', allowed: megabytes(mostBytes) },
  );

const notWritable = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR'];

/** A fault of the disk as one of ours, any other as it is. */
export const storageFault = (error: unknown): unknown => {
  const code = String(codeOf(error) ?? '');
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    const message = 'The disk under DATA_DIR is full: nothing of the file was kept. Make room, and send it again.';
    return new DomainError('STORAGE_FULL', message, { argument: 'body' }, { cause: error });
  }
  if (!notWritable.includes(code)) return error;
  const message = `The folder DATA_DIR cannot be written (${code}); make it writable, and send the file again.`;
  return new DomainError('UNAVAILABLE', message, { argument: 'body' }, { cause: error });
};

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** Refuses what can be seen to be no text at its beginning; the importer reads the rest with care. */
const refuseBinary = (start: Buffer): void => {
  if (start[0] === 0x1f && (start.length < 2 || start[1] === 0x8b)) return;
  const found = isUtf16(start) ? 'UTF-16' : start.includes(0) ? 'binary data' : null;
  if (found === null) return;
  throw new DomainError('BAD_INPUT', `body: it is ${found}; expected CSV or JSON Lines in UTF-8, or gzip of them.`, {
    argument: 'body',
    allowed: 'text in UTF-8, or gzip of it',
  });
};

const brokenOff = (error: unknown): DomainError =>
  new DomainError(
    'BAD_INPUT',
    'body: it broke off; nothing was kept, send the whole file.',
    { argument: 'body' },
    { cause: error },
  );

/** The chunks of a body. It stays open where they are read no further: its sender waits for an answer. */
async function* chunksOf(body: Readable): AsyncGenerator<Buffer> {
  const chunks = body.iterator({ destroyOnReturn: false });
  const next = () =>
    chunks.next().catch((error: unknown) => {
      throw brokenOff(error);
    });
  try {
    for (let chunk = await next(); !chunk.done; chunk = await next()) yield Buffer.from(chunk.value);
  } finally {
    // Else it would keep listening, and nobody else could read what is left.
    await chunks.return?.();
  }
}

/**
 * Writes a body to a new file as it comes, and tells its size in bytes. Throws LIMIT_EXCEEDED where it is too long,
 * STORAGE_FULL where the disk is, BAD_INPUT where it is empty, breaks off or is no text; the caller removes the file.
 */
export const receiveUpload = async (
  body: Readable,
  path: string,
  { mostBytes, create = createFile }: UploadOptions,
): Promise<number> => {
  let bytes = 0;
  try {
    const file = await create(path);
    try {
      for await (const chunk of chunksOf(body)) {
        if (bytes === 0) refuseBinary(chunk);
        bytes += chunk.length;
        if (bytes > mostBytes) throw tooLarge(mostBytes);
        await file.write(chunk);
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    throw storageFault(error);
  }
  if (bytes === 0) throw badInput('body', '', 'the content of a file, as with curl --data-binary @FILE');
  return bytes;
};
