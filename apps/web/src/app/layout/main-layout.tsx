import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { PageSkeleton } from '../../components/ui/page-skeleton';
import { methodsPath } from '../../lib/methods/method-path';
import { signInPath } from '../../lib/session/paths';
import { useSession } from '../../lib/session/session';
import { LanguageSwitch } from './language-switch';
import { ProductName } from './product-name';
import { SiteNavigation } from './site-navigation';
import { SignedIn } from './signed-in';
import { useFocusOnNavigation } from './use-focus-on-navigation';

const Frame = () => {
  const { t } = useTranslation('common');
  const { actor } = useSession();
  const location = useLocation();
  const navigation = useNavigation();
  const main = useFocusOnNavigation();
  if (!actor) return <Navigate to={signInPath(location.pathname + location.search)} replace />;
  return (
    <>
      <a className="skip-link" href="#main">
        {t('layout.skip')}
      </a>
      <header className="site-header">
        <div className="site-header__inner">
          <ProductName />
          <SiteNavigation actor={actor} />
          <div className="site-header__end">
            <LanguageSwitch />
            <SignedIn actor={actor} />
          </div>
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1} className="page" aria-busy={navigation.state === 'loading'}>
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </main>
      <footer className="site-footer">
        <p>
          {t('layout.footer')} <Link to={methodsPath}>{t('figures.how')}</Link> <Link to="/own-data">{t('layout.ownData')}</Link>{' '}
          <Link to="/accessibility">{t('layout.accessibility')}</Link>
        </p>
      </footer>
      <ScrollRestoration getKey={({ pathname }) => pathname} />
    </>
  );
};

/** Frame of everything behind signing in. */
export const MainLayout = () => (
  <Suspense fallback={<PageSkeleton />}>
    <Frame />
  </Suspense>
);
