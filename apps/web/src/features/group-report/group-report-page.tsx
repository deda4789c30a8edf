export const GroupReportPage = () => null;
