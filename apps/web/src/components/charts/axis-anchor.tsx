/** Shape of a point that is not drawn: an axis has a scale only when something is measured on it. */
export const axisAnchor = () => <g />;
