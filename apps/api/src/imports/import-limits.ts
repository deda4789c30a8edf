/** Most bytes of one file. */
export const fileSizeLimit = 100_000_000;

/** Most bytes of one row. A quotation mark that is never closed would otherwise gather the rest of the file in memory. */
export const rowSizeLimit = 100_000;

/** Longest key, name or title, in characters: each has to fit into an index. */
export const textLengthLimit = 200;

/** Most characters of a wrong value that an issue repeats. */
export const foundLengthLimit = 80;

/** Most members of a programme. Who there is is the only thing that an import keeps in memory. */
export const memberLimit = 250_000;

/** Most members of one group; closing its wave reads all of their answers at once. */
export const groupMemberLimit = 1000;

/** Most cohorts of a programme, and highest number of a development area. */
export const cohortLimit = 10_000;
export const areaNumberLimit = 100;
