import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { PageSkeleton } from '../../components/ui/page-skeleton';
import { LanguageSwitch } from './language-switch';
import { ProductName } from './product-name';
import { useFocusOnNavigation } from './use-focus-on-navigation';

/** Frame of pages that need no account: the survey and signing in. Nothing leads away from the task. */
export const BareLayout = () => {
  const main = useFocusOnNavigation();
  return (
    <>
      <header className="site-header site-header--bare">
        <div className="site-header__inner">
          <ProductName />
          <LanguageSwitch />
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1} className="page page--narrow">
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </main>
    </>
  );
};
