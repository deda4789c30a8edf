export const WavesPage = () => null;
