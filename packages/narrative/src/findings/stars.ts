/** Significance stars: p < .05 *, < .01 **, < .001 ***. */
export const stars = (p: number | null): '' | '*' | '**' | '***' => {
  if (p === null || p >= 0.05) return '';
  if (p >= 0.01) return '*';
  return p >= 0.001 ? '**' : '***';
};
