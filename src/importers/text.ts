import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { codeOf } from '../shared/error-code.ts';
import { DomainError } from '../shared/errors.ts';
import { type Decoder, textDecoder } from './decode-text.ts';
import { foreignFile, isGzip, signatureLength } from './file-signature.ts';

/** Standard input, as it is named on a command line. */
export const standardInput = '-';

/** A file as messages call it. */
export const fileName = (path: string): string => (path === standardInput ? 'standard input' : path);

const bytesOf = (path: string): AsyncIterable<Buffer> =>
  path === standardInput ? process.stdin : createReadStream(path);

interface Begun {
  /** As many bytes as tell what the file is, or all there are. */
  readonly start: Buffer;
  /** All of them, from the first. */
  readonly bytes: AsyncIterable<Buffer>;
}

async function* resumed(start: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    if (start.length > 0) yield start;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** Looks at the first bytes; a pipe may bring them one by one. */
const begin = async (source: AsyncIterable<Buffer>): Promise<Begun> => {
  const chunks = source[Symbol.asyncIterator]();
  let start: Buffer = Buffer.alloc(0);
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    start = Buffer.concat([start, next.value]);
    if (start.length >= signatureLength) break;
  }
  return { start, bytes: resumed(start, chunks) };
};

const refusal = (path: string, what: string, wanted: string): DomainError =>
  new DomainError('BAD_INPUT', `${fileName(path)}: ${what}; expected ${wanted}.`, { argument: 'file', value: path });

/** Bytes unpacked where they are packed: what they are decides, not the name. */
const unpacked = async (path: string): Promise<Begun> => {
  const file = await begin(bytesOf(path));
  if (!isGzip(file.start)) return file;
  // The one who reads the unpacked side is told of every fault.
  return begin(pipeline(Readable.from(file.bytes), createGunzip(), () => undefined));
};

const faultOf = (error: unknown, path: string, decoder: Decoder | null): unknown => {
  const code = String(codeOf(error) ?? '');
  const reached = decoder === null ? '' : `, at line ${decoder.line()} of the text`;
  if (code === 'Z_BUF_ERROR') return refusal(path, `the gzip data end too early${reached}`, 'the whole file');
  if (code.startsWith('Z_')) return refusal(path, `the gzip data are damaged${reached}`, 'gzip as it was made');
  if (code === 'ENOENT') return refusal(path, 'there is no such file', 'the path of a file, or - for standard input');
  if (code === 'EISDIR') return refusal(path, 'it is a folder', 'a file');
  if (code === 'EACCES') return refusal(path, 'it may not be read', 'a file that can be read');
  return error;
};

/**
 * The text of a file or of standard input (`-`) as it comes: UTF-8, or UTF-16 that shows itself, plain or packed by gzip
 * (of one member or several), without the byte order mark. Memory does not grow with the file. Throws BAD_INPUT where it
 * cannot be read, is empty, cut off or damaged, or is no text: what it is, how far it was read, and what is expected.
 */
export async function* readText(path: string): AsyncGenerator<string> {
  let decoder: Decoder | null = null;
  try {
    const { start, bytes } = await unpacked(path);
    if (start.length === 0) throw refusal(path, 'it is empty', 'a file with rows');
    const foreign = foreignFile(start);
    if (foreign !== null) throw refusal(path, foreign.what, foreign.wanted);
    decoder = textDecoder(start, fileName(path));
    for await (const chunk of bytes) yield decoder.decode(chunk);
    yield decoder.decode();
  } catch (error) {
    throw faultOf(error, path, decoder);
  }
}
