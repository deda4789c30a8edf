import type { NarrativeWording } from './narrative-wording.js';

const factors = (count: number): string => (count === 1 ? '1 factor' : `${count} factors`);

const cannotTell = (unclear: number): string => (unclear > 0 ? ` For ${unclear} the figures cannot tell.` : '');

export const en: NarrativeWording = {
  to: 'to',
  waves: {
    before: { name: 'Before', inText: 'before', when: 'before' },
    after: { name: 'After', inText: 'after', when: 'after' },
    follow_up: { name: 'Follow-up', inText: 'follow-up', when: 'at follow-up' },
  },
  withheld: {
    too_few_responses: 'Too few have answered for the figure to be shown',
    too_few_responses_outside: 'Too few have answered for the figure to be shown outside the group',
    too_few_groups: 'Fewer than three groups to compute over',
    too_few_norm_groups: 'Fewer than ten other groups to compare with',
    protects_other_groups: 'Withheld: the figure would give away other groups’ results',
    cohort_unfinished: 'Shown once all waves of the cohort are closed',
    wave_not_closed: 'The wave is not closed',
    no_wave: 'Not measured',
    too_few_texts: 'Too few have answered for the open answers to be shown',
    too_few_factors: 'Too few factors have figures for an index',
    group_only: 'Shown in the group’s own report only',
    erased_answers: 'A member has had their answers erased. This is not shown, because what is missing would tell what they were',
  },
  agreement: { strong: 'strong agreement', moderate: 'some agreement', weak: 'little agreement' },
  title: (audience) => (audience === 'group' ? 'What you say about yourselves' : 'What the group says about itself'),
  responded: ({ answered, invited, wave }) => `${wave}: ${answered} of ${invited} answered.`,
  indexLevel: ({ index, when }) => `The overall index is ${index} ${when}, on a scale from 1 to 7.`,
  indexChange: ({ first, earlier, last, later, change }) =>
    `The overall index went from ${first} ${earlier} to ${last} ${later} (${change}). How sure the changes are is told factor by factor.`,
  indexOverFactors: (count) => `It is computed over the ${count} factors that have figures in both waves.`,
  indexWithheld: (reason) => `The overall index cannot be shown: ${reason}.`,
  changes: (audience, { up, down, unclear, earlier, later }) => {
    const all = up + down + unclear;
    if (up > 0 && down > 0) return `${factors(up)} went up from ${earlier} to ${later}, ${down} went down.${cannotTell(unclear)}`;
    if (up > 0) return `${factors(up)} of ${all} went up from ${earlier} to ${later}.${cannotTell(unclear)}`;
    if (down > 0) return `${factors(down)} of ${all} went down from ${earlier} to ${later}.${cannotTell(unclear)}`;
    const who = audience === 'group' ? 'you' : 'one';
    return `Whether anything changed from ${earlier} to ${later}, ${who} cannot tell from the figures. That is a common finding in a small group.`;
  },
  changesWithheld: 'The change cannot be shown.',
  highest: (audience, when) => `What ${audience === 'group' ? 'you rate' : 'the group rates'} highest ${when}`,
  lowest: (audience, when) => `Where ${audience === 'group' ? 'you are' : 'the group is'} lowest ${when}`,
  rose: (earlier, later) => `Went up most from ${earlier} to ${later}`,
  fell: (earlier, later) => `Went down most from ${earlier} to ${later}`,
  agreed: (audience, when) => `What ${audience === 'group' ? 'you agree' : 'the group agrees'} most on ${when}`,
  spread: (audience, when) => `Where ${audience === 'group' ? 'your answers differ' : 'the answers differ'} most ${when}`,
  noSpread: (audience) => `${audience === 'group' ? 'You agree' : 'The group agrees'} strongly on all factors that have figures.`,
  norm: ({ percentile, groups }) => `Higher than ${percentile} of ${groups} other groups before their programme.`,
  orderNote: 'The order follows the figures. Small differences between factors mean little in a group of this size.',
  unclearNote: '“Cannot tell” means that the interval lies on both sides of zero. It does not mean that nothing changed.',
  factorLevel: (audience, { mean, when }) => `${audience === 'group' ? 'You are' : 'The group is'} at ${mean} ${when}.`,
  factorCohort: (mean) => `The mean of the cohort’s other groups is ${mean}.`,
  factorChange: ({ direction, change, interval, earlier, later }) => {
    const span = `${change} (95% interval ${interval})`;
    if (direction === 'up') return `It went up from ${earlier} to ${later}: ${span}.`;
    if (direction === 'down') return `It went down from ${earlier} to ${later}: ${span}.`;
    return `Whether it changed from ${earlier} to ${later} the figures cannot tell: ${span}.`;
  },
  factorAgreement: (audience, agreement) => {
    const you = audience === 'group' ? 'You see' : 'The members see';
    if (agreement === 'strong') return `${you} this much alike.`;
    if (agreement === 'moderate') return `${you} this somewhat differently.`;
    return `${you} this very differently: the answers are far apart. That is worth a talk.`;
  },
};
