import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { codeOf } from '../shared/error-code.ts';
import { badInput, DomainError } from '../shared/errors.ts';

/** Standard input, as it is named on a command line. */
export const standardInput = '-';

const nameOf = (path: string): string => (path === standardInput ? 'standard input' : path);

const bytesOf = (path: string): AsyncIterable<Buffer> =>
  path === standardInput ? process.stdin : createReadStream(path);

/** The first byte of gzip's magic number; no text begins with it. */
const isGzip = (start: Buffer): boolean => start[0] === 0x1f;

async function* resumed(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** The bytes of a file, unpacked where they are packed: what they are decides, not the name. */
async function* unpacked(path: string): AsyncGenerator<Buffer> {
  const chunks = bytesOf(path)[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done) return;
  const whole = resumed(first.value, chunks);
  // The one who reads the unpacked side is told of every fault.
  yield* isGzip(first.value) ? pipeline(Readable.from(whole), createGunzip(), () => undefined) : whole;
}

const faultOf = (error: unknown, path: string): unknown => {
  const code = String(codeOf(error) ?? '');
  const fault = (what: string, allowed: string): DomainError =>
    new DomainError('BAD_INPUT', `${nameOf(path)}: ${what}; expected ${allowed}.`, { argument: 'file', value: path });
  if (code === 'Z_BUF_ERROR') return fault('the gzip data end too early', 'the whole file');
  if (code.startsWith('Z_')) return fault('the gzip data are damaged', 'gzip as it was made');
  if (code === 'ENOENT') return fault('there is no such file', 'the path of a file, or - for standard input');
  if (code === 'EISDIR') return fault('it is a folder', 'a file');
  if (code === 'EACCES') return fault('it may not be read', 'a file that can be read');
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return fault('it is not text in UTF-8', 'UTF-8');
  return error;
};

/**
 * The text of a file or of standard input (`-`) as it comes: UTF-8, plain or packed by gzip, without the byte order mark.
 * Throws BAD_INPUT where it cannot be read, is cut off, or is no text.
 */
export async function* readText(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (chunk?: Buffer): string => {
    const text = decoder.decode(chunk, { stream: chunk !== undefined });
    if (text.includes('\0')) throw badInput('file', nameOf(path), 'text in UTF-8, and it holds zero bytes');
    return text;
  };
  try {
    for await (const chunk of unpacked(path)) yield decode(chunk);
    yield decode();
  } catch (error) {
    throw faultOf(error, path);
  }
}
