export type MarkerShape = 'ring' | 'disc' | 'diamond';

interface MarkerProps {
  shape: MarkerShape;
  colour: string;
  x: number;
  y: number;
  size?: number;
}

/** A data point. Series differ in shape as well as colour, so that they can be told apart in grey. */
export const Marker = ({ shape, colour, x, y, size = 5.5 }: MarkerProps) => {
  if (shape === 'diamond') {
    const reach = size * 1.25;
    const outline = `M${x} ${y - reach}L${x + reach} ${y}L${x} ${y + reach}L${x - reach} ${y}Z`;
    return <path d={outline} fill={colour} stroke="var(--paper)" strokeWidth={1} />;
  }
  if (shape === 'disc') return <circle cx={x} cy={y} r={size} fill={colour} stroke="var(--paper)" strokeWidth={1} />;
  return <circle cx={x} cy={y} r={size - 0.75} fill="var(--paper)" stroke={colour} strokeWidth={2} />;
};
