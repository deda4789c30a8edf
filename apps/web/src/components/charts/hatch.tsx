interface HatchProps {
  id: string;
  colour: string;
}

/** A fill that is known from others without its colour: the colour, with light stripes across. Goes into `<defs>`. */
export const Hatch = ({ id, colour }: HatchProps) => (
  <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width="7" height="7" fill={colour} />
    <rect width="2" height="7" fill="#ffffff" fillOpacity="0.5" />
  </pattern>
);
