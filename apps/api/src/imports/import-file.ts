/** A file of an import, on disk. */
export interface ImportFile {
  /** Its name in the programme folder, as issues give it. */
  readonly name: string;
  readonly path: string;
  /** In bytes; infinite for one that was not received to its end because it is too large. */
  readonly size: number;
}
