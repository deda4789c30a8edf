import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet } from 'react-router';
import { PageSkeleton } from '../../components/ui/page-skeleton';
import { LanguageSwitch } from './language-switch';
import { ProductName } from './product-name';
import { useFocusOnNavigation } from './use-focus-on-navigation';

/** Frame of pages that need no account, such as signing in. Little leads away from the task. */
export const BareLayout = () => {
  const { t } = useTranslation('common');
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
      <footer className="site-footer site-footer--bare">
        <p>
          <Link to="/accessibility">{t('layout.accessibility')}</Link>
        </p>
      </footer>
    </>
  );
};
