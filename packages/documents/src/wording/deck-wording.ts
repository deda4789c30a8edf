/** Words of the slides, and the prompts in their notes. */
export interface DeckWording {
  readonly agreement: (alike: number, apart: number) => string;
  readonly dimension: (dimension: string, highest: string, lowest: string) => string;
  readonly clearChanges: (up: number, down: number) => string;
  readonly unclearChanges: (count: number) => string;
  readonly part: (number: number, of: number) => string;
  readonly choose: string;
  readonly choosePrompts: readonly string[];
  readonly reading: string;
  readonly levelAxis: string;
  readonly changeAxis: string;
  readonly notes: Readonly<Record<'opening' | 'summary' | 'dimension' | 'changes' | 'unclear' | 'agreement' | 'areas' | 'choose' | 'reading' | 'programme', string>>;
}
