import type { ProfileText } from './profile-text.ts';

/** The picture of the profile in English. */
export const ENGLISH_PROFILE: ProfileText = {
  caption: (award) => `Percent reached, against the gates of ${award}`,
  row: 'Row',
  required: 'Gate',
  observed: 'Reached',
  short: (points) => `${points} short`,
  met: 'met',
  noGate: 'no gate of its own',
  withoutScore: {
    unscored: 'no score',
    abstained: 'abstained',
    conflict: 'conflict of interest',
    invalid: 'not usable',
  },
  markMeans: 'gate',
  fullMeans: 'met',
  stripedMeans: 'not met yet',
};
