export type ChangeSize = 'none' | 'small' | 'medium' | 'large';

/** Cohen's cut-offs for |d|: from 0.20 small, 0.50 medium, 0.80 large; below 0.20 none. */
export const changeSize = (d: number): ChangeSize => {
  const size = Math.abs(d);
  if (size >= 0.8) return 'large';
  if (size >= 0.5) return 'medium';
  return size >= 0.2 ? 'small' : 'none';
};
