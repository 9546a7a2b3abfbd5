/** A file that is no text, by its first bytes: what it is, and what to give instead. */
export interface ForeignFile {
  readonly what: string;
  readonly wanted: string;
}

/** So many bytes tell. */
export const signatureLength = 64;

/** The first byte of gzip's magic number; no text begins with it. */
export const isGzip = (start: Buffer): boolean => start[0] === 0x1f && (start.length < 2 || start[1] === 0x8b);

const unpackedBy = (program: string): string => `gzip or plain text (${program})`;
const asCsv = 'the sheet saved as CSV in UTF-8';

/** Magic numbers (file formats' own documents) of what is given by mistake. */
const signatures: readonly (readonly [magic: string, file: ForeignFile])[] = [
  ['fd377a585a00', { what: 'it is packed by xz', wanted: unpackedBy('xz -dc FILE | npm run graph -- import KIND -') }],
  ['28b52ffd', { what: 'it is packed by zstd', wanted: unpackedBy('zstd -dc FILE | npm run graph -- import KIND -') }],
  ['425a68', { what: 'it is packed by bzip2', wanted: unpackedBy('bzip2 -dc FILE | npm run graph -- import KIND -') }],
  ['377abcaf271c', { what: 'it is a 7z archive', wanted: 'the file in it' }],
  ['d0cf11e0a1b11ae1', { what: 'it is an old spreadsheet or office document', wanted: asCsv }],
  ['25504446', { what: 'it is a PDF', wanted: 'CSV or JSON Lines' }],
  ['50415231', { what: 'it is Parquet', wanted: 'CSV or JSON Lines' }],
];

/** What a zip archive holds first tells spreadsheets from other archives. */
const zipped = (start: Buffer): ForeignFile => {
  const first = start.subarray(30).toString('latin1');
  return /^(?:\[Content_Types\]|_rels\/|xl\/|docProps\/|mimetypeapplication\/vnd\.oasis)/u.test(first)
    ? { what: 'it is a spreadsheet (.xlsx or .ods)', wanted: asCsv }
    : {
        what: 'it is a zip archive, not gzip',
        wanted: 'the file in it (unzip -p FILE | npm run graph -- import KIND -)',
      };
};

/** What a file is that is no text; null where nothing speaks against text. */
export const foreignFile = (start: Buffer): ForeignFile | null => {
  const hex = start.toString('hex');
  if (hex.startsWith('504b0304')) return zipped(start);
  return signatures.find(([magic]) => hex.startsWith(magic))?.[1] ?? null;
};

/** The encoding of text: by its byte order mark, or by the zeros that every second byte of Latin text in UTF-16 is. */
export const encodingOf = (start: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' => {
  const [a = 0xff, b = 0xff, c = 0xff, d = 0xff] = start;
  if ((a === 0xff && b === 0xfe) || (a > 0 && b === 0 && c > 0 && d === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b > 0 && c === 0 && d > 0)) return 'utf-16be';
  return 'utf-8';
};
