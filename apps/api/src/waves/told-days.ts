/** How one wave has been answered so far. */
export interface AnsweredDays {
  /** Responses sent on a day after opening (0: the day of opening), less those taken back; in order. */
  readonly sent: readonly { readonly day: number; readonly count: number }[];
  /** Responses there are now. */
  readonly answered: number;
  /** Days that it has been open, or was. */
  readonly length: number;
  readonly closed: boolean;
}

export interface ToldDay {
  readonly day: number;
  readonly answered: number;
}

/**
 * Fewest responses between one count and the next. With every single one told by its day, whoever sees a group at work could
 * tell whose it was: the one who was back on Tuesday, the one who joined on Friday.
 */
const fewestBetween = 3;

/**
 * The counts that may be told of a wave's days: at the end of a day that is over, once three more have answered than were
 * told before. What is less waits for the others; and when the wave is closed, the last of them are told together with those
 * before. Responses of which the day is not known (they were imported) count as there from the beginning.
 */
export const toldDays = ({ sent, answered, length, closed }: AnsweredDays): ToldDay[] => {
  let count = answered - sent.reduce((sum, day) => sum + day.count, 0);
  const counts = [{ day: 0, answered: count }];
  for (const { day, count: more } of sent) {
    count += more;
    counts.push({ day: Math.max(day, 0), answered: count });
  }
  const told: ToldDay[] = [];
  for (const [index, at] of counts.entries()) {
    const isOver = at.day < length || closed;
    const isLastOfDay = counts[index + 1]?.day !== at.day;
    if (isOver && isLastOfDay && at.answered >= (told.at(-1)?.answered ?? 0) + fewestBetween) told.push(at);
  }
  const current = told.filter((day) => day.answered <= answered);
  if (!closed || current.at(-1)?.answered === answered || answered === 0) return current;
  return [...current.filter((day) => day.answered + fewestBetween <= answered), { day: length, answered }];
};

/** Adds the told counts of several waves up, day by day. Nothing is in the sum that is not told of each by itself. */
export const sumOfTold = (waves: readonly (readonly ToldDay[])[]): ToldDay[] => {
  const more = new Map<number, number>();
  for (const told of waves) {
    for (const [index, { day, answered }] of told.entries()) {
      more.set(day, (more.get(day) ?? 0) + answered - (told[index - 1]?.answered ?? 0));
    }
  }
  let answered = 0;
  return [...more].toSorted(([first], [second]) => first - second).map(([day, count]) => ({ day, answered: (answered += count) }));
};
