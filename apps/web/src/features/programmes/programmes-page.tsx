export const ProgrammesPage = () => null;
