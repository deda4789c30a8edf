const lineBreak = /\r\n|\r|\n/gu;

/** Turns the parser's line numbers, which say where a row ends and count CRLF inside quotation marks twice, into first lines. */
export class LineNumbers {
  #countedTwice = 0;
  #last = 0;

  /** Where the row that follows the one last seen begins, if no empty line is between them. */
  get next(): number {
    return this.#last + 1;
  }

  corrected(line: number): number {
    return line - this.#countedTwice;
  }

  /**
   * @param fields the row's fields
   * @param lastLine where the row ends, as the parser counts; rows have to come in order
   */
  firstLine(fields: readonly string[], lastLine: number): number {
    // Line breaks inside fields are rare: most rows end where they begin.
    const broken = fields.filter((field) => field.includes('\n') || field.includes('\r'));
    const breaks = broken.flatMap((field) => field.match(lineBreak) ?? []);
    this.#countedTwice += breaks.filter((text) => text === '\r\n').length;
    this.#last = this.corrected(lastLine);
    return this.#last - breaks.length;
  }
}
