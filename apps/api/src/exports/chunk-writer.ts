/** Bytes of one row. Large enough that a file is a few rows, small enough that a process holds little of it. */
const chunkBytes = 512 * 1024;

/** Cuts a file into chunks of about one size while it is made, and passes each on: no file is in memory as a whole. */
export class ChunkWriter {
  private parts: Uint8Array[] = [];
  private held = 0;
  private position = 0;
  private written = 0;

  /** @param store keeps one chunk */
  constructor(private readonly store: (position: number, bytes: Uint8Array<ArrayBuffer>) => Promise<void>) {}

  /** Bytes so far. */
  get byteCount(): number {
    return this.written + this.held;
  }

  async write(bytes: Uint8Array): Promise<void> {
    for (let start = 0; start < bytes.length; ) {
      const part = bytes.subarray(start, start + chunkBytes - this.held);
      this.parts.push(part);
      this.held += part.length;
      start += part.length;
      if (this.held >= chunkBytes) await this.flush();
    }
  }

  /** Passes on what is left. */
  async flush(): Promise<void> {
    if (this.held === 0) return;
    const chunk = new Uint8Array(this.held);
    let offset = 0;
    for (const part of this.parts) {
      chunk.set(part, offset);
      offset += part.length;
    }
    await this.store(this.position, chunk);
    this.position += 1;
    this.written += this.held;
    this.parts = [];
    this.held = 0;
  }
}
