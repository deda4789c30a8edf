// Long lists of whole numbers that reports read for every group at once are kept as bytea, four bytes to a number with the
// greatest first, as PostgreSQL's int4send writes them: for 10,000 groups that saves half a second against an array.

const bytesPerInteger = 4;

/** As PostgreSQL reads a bytea from text. @throws {RangeError} when a number takes more than four bytes */
export const packIntegers = (integers: ArrayLike<number>): string => {
  const bytes = Buffer.alloc(integers.length * bytesPerInteger);
  for (const [position, integer] of Array.from(integers).entries()) bytes.writeInt32BE(integer, position * bytesPerInteger);
  return `\\x${bytes.toString('hex')}`;
};

/** The numbers of a column that holds them packed. */
export const unpackIntegers = (bytes: Buffer): Int32Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const integers = new Int32Array(bytes.byteLength / bytesPerInteger);
  for (let position = 0; position < integers.length; position += 1) integers[position] = view.getInt32(position * bytesPerInteger);
  return integers;
};
