import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { PageSkeleton } from '../../components/ui/page-skeleton';
import { LanguageSwitch } from './language-switch';

/** Frame of what is shown on a wall: nothing but the report, and its language in the corner. */
export const StageLayout = () => (
  <div className="stage">
    <header className="stage__corner no-print">
      <LanguageSwitch />
    </header>
    <Suspense fallback={<PageSkeleton />}>
      <Outlet />
    </Suspense>
  </div>
);
