import type { DeckWording } from '../deck-wording.js';

export const deck: DeckWording = {
  agreement: (alike, apart) => (apart > 0 ? `Strong agreement on ${alike} factors, more differing answers on ${apart}` : 'Strong agreement on all factors'),
  dimension: (dimension, highest, lowest) => `${dimension}: ${highest} is highest, ${lowest} lowest`,
  clearChanges: (up, down) => {
    if (down === 0) return up === 1 ? '1 factor went up' : `${up} factors went up`;
    if (up === 0) return down === 1 ? '1 factor went down' : `${down} factors went down`;
    return `${up} went up and ${down} went down`;
  },
  unclearChanges: (count) => (count === 1 ? 'For 1 factor the figures cannot tell whether it changed' : `For ${count} factors the figures cannot tell whether they changed`),
  part: (number, of) => `(${number}\u00a0of\u00a0${of})`,
  choose: 'What do you want to work on?',
  choosePrompts: [
    'Which three or four factors matter most for what you are to achieve?',
    'What do you want to see more of, and what will you stop doing?',
    'What does each of you contribute?',
    'When do you look at it again, and how will you notice that it works?',
  ],
  reading: 'How to read the figures',
  levelAxis: 'Mean, scale 1–7',
  changeAxis: 'Change in steps of the scale, with its 95% interval',
  notes: {
    opening: 'Say what the meeting is for: to read together, to understand, and to choose three or four areas. Nobody has to explain their own answers.',
    summary: 'Let everybody think for a minute before anyone speaks. What do you recognise? What surprises you?',
    dimension: 'Choose one factor to talk about. Ask for an example from the last few weeks: When were we good at this? When were we not?',
    changes: 'What did you do that may go with the change? The figures say that something changed, not why.',
    unclear: '“Cannot tell” is a finding. It does not mean that nothing changed. Ask: What have you noticed yourselves?',
    agreement: 'Differing answers mean that the same thing is experienced differently. Ask with curiosity what may be behind it, without looking for who answered what.',
    areas: 'Is this still what matters most? What has been done since last time, and what did you learn?',
    choose: 'Let everybody write down their own suggestions first. Collect them and agree on three or four. Settle who does what, and when you look at it again.',
    reading: 'This slide is for looking things up. Go to it when somebody asks what a figure means.',
    programme: 'Groups are the unit. Without a control group the figures say what changed, not what the programme brought about.',
  },
};
