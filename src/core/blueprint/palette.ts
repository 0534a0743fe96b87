/** The colours of the sheets; each pair of ink and fill has a contrast of 4.5 to 1 at least. */
export const PALETTE = {
  ink: '#1B1B1B',
  quiet: '#595959',
  navy: '#1F3864',
  paper: '#FFFFFF',
  link: '#0B4F9E',
  band: '#E8EDF5',
  line: '#A6AEBB',
  entry: '#FFF9E5',
  goodFill: '#DDF0E3',
  goodInk: '#0B5A2A',
  badFill: '#FBE0E0',
  badInk: '#8E1B1B',
  askFill: '#FFF0CC',
  askInk: '#6B4700',
  waitFill: '#ECECEC',
  waitInk: '#444444',
  /** From below the first threshold to above the last. */
  levels: ['#F9DCDC', '#FCE9D2', '#FDF5CC', '#E2F1D6', '#CFE7DC'],
} as const;
