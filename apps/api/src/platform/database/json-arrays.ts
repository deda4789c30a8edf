// Array columns leave PostgreSQL as JSON (`array_to_json`), which is many times faster to read than through the driver's
// own parser of arrays. What is in them the columns' types and checks guarantee; looking at every element again would
// cost more than reading it, so the type is stated here, in one place.

/** Elements of a column without NULLs. */
export const numbersOfJson: (json: string) => number[] = JSON.parse;

/** Elements of a column that may hold NULLs. */
export const figuresOfJson: (json: string) => (number | null)[] = JSON.parse;
