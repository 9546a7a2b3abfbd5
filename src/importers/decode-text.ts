import { isUtf8 } from 'node:buffer';
import { DomainError } from '../shared/errors.ts';
import { encodingOf } from './file-signature.ts';

const lineEnds = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
};

/** Line ends before the first bytes that are no UTF-8. The end of a character may stand at the beginning. */
const soundLines = (chunk: Buffer): number => {
  let start = 0;
  while (start < 3 && ((chunk[start] ?? 0) & 0xc0) === 0x80) start += 1;
  for (let lines = 0; ; lines += 1) {
    const end = chunk.indexOf(0x0a, start);
    if (end < 0 || !isUtf8(chunk.subarray(start, end))) return lines;
    start = end + 1;
  }
};

export interface Decoder {
  /** The text of the next bytes, or of what is left at the end. Throws BAD_INPUT with the line where it is no text. */
  decode(chunk?: Buffer): string;
  /** The line that decoding has come to, from 1. */
  line(): number;
}

/** Decodes UTF-8, or UTF-16 where the first bytes show it, without the byte order mark. Errors name the file so. */
export const textDecoder = (start: Buffer, file: string): Decoder => {
  const encoding = encodingOf(start);
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  const fault = (at: number, what: string, allowed: string): DomainError =>
    new DomainError('BAD_INPUT', `${file}: line ${at}: ${what}; expected ${allowed}.`, {
      argument: 'file',
      value: file,
    });
  const decoded = (chunk?: Buffer): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      const at = line + (chunk === undefined || encoding !== 'utf-8' ? 0 : soundLines(chunk));
      throw fault(
        at,
        `it is not text in ${encoding.toUpperCase()}`,
        'UTF-8 (iconv -f WINDOWS-1252 -t UTF-8 converts Latin text)',
      );
    }
  };
  return {
    decode: (chunk) => {
      const text = decoded(chunk);
      const zero = text.indexOf('\0');
      if (zero >= 0)
        throw fault(line + lineEnds(text.slice(0, zero)), 'it holds zero bytes, as no text does', 'text in UTF-8');
      line += lineEnds(text);
      return text;
    },
    line: () => line,
  };
};
