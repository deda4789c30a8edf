import { isRouteErrorResponse, useRouteError } from 'react-router';
import { ErrorNotice } from '../../components/ui/error-notice';
import { ApiError } from '../../lib/http/api-error';
import { NotFoundPage } from './not-found-page';
import { NoticeHome } from './notice-home';

const isMissing = (error: unknown) =>
  (isRouteErrorResponse(error) && error.status === 404) || (error instanceof ApiError && error.status === 404);

/** What is shown when a page or its loader throws. */
export const RouteErrorPage = () => {
  const error = useRouteError();
  if (isMissing(error)) return <NotFoundPage />;
  return <ErrorNotice level={1} error={error} onRetry={() => window.location.reload()} action={<NoticeHome />} />;
};
