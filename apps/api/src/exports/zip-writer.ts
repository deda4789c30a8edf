import { Zip, ZipPassThrough } from 'fflate';

/** Puts files into a zip one after the other, and passes its bytes on as they come. PDF, PowerPoint and Excel are compressed already. */
export class ZipWriter {
  private waiting: Uint8Array[] = [];
  private readonly zip: Zip;

  /** @param pass takes the next bytes of the zip */
  constructor(private readonly pass: (bytes: Uint8Array) => Promise<void>) {
    this.zip = new Zip((error, bytes) => {
      if (error) throw error;
      this.waiting.push(bytes);
    });
  }

  async add(name: string, bytes: Uint8Array): Promise<void> {
    const entry = new ZipPassThrough(name);
    this.zip.add(entry);
    entry.push(bytes, true);
    await this.drain();
  }

  async end(): Promise<void> {
    this.zip.end();
    await this.drain();
  }

  private async drain(): Promise<void> {
    const bytes = this.waiting;
    this.waiting = [];
    for (const part of bytes) await this.pass(part);
  }
}
