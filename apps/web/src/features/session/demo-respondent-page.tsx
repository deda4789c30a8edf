export const DemoRespondentPage = () => null;
