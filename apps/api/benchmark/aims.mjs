const atLeast = (text, value, limit) => ({ text: `≥ ${text}`, value, met: value >= limit });
const atMost = (text, value, limit) => ({ text: `≤ ${text}`, value, met: value <= limit });

/** Time per group may grow by as much from 1,000 to 10,000 groups: what a larger heap costs, and noise. */
const growth = 1.25;

const ratioAtEight = ({ beside }, wait) => beside.find(({ clients, waitsForDisk }) => clients === 8 && waitsForDisk === wait).ratio;

/** What the figures are to be, and whether they are. Aims for 10,000 groups are left out when they were not measured. */
export const judge = ({ submissions, reports }) => {
  const thousand = reports.find(({ groups }) => groups === 1000);
  const tenThousand = reports.find(({ groups }) => groups === 10_000);
  return {
    submit: atLeast('0.60', ratioAtEight(submissions, true), 0.6),
    submitWithoutDisk: atLeast('0.60', ratioAtEight(submissions, false), 0.6),
    length: atLeast('0.80', submissions.byLength.ratio, 0.8),
    errors: { text: 'none', value: submissions.smallPool.errors, met: submissions.smallPool.errors === 0 },
    ...(tenThousand && {
      report: atMost('1 s', tenThousand.median / 1000, 1),
      linear: atMost(`${growth} × the time per group of 1,000`, tenThousand.perGroup / thousand.perGroup, growth),
    }),
  };
};
