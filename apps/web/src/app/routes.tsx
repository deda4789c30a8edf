import { createBrowserRouter, type RouteObject } from 'react-router';
import { allow, redirectHome, signedIn } from './guards';
import { BareLayout } from './layout/bare-layout';
import { MainLayout } from './layout/main-layout';
import { StageLayout } from './layout/stage-layout';
import { PageSkeleton } from '../components/ui/page-skeleton';
import { NotFoundPage } from './pages/not-found-page';
import { RouteErrorPage } from './pages/route-error-page';

// Each page is a chunk of its own: a respondent's phone never loads the dashboards.
const behindSignIn: RouteObject[] = [
  {
    index: true,
    loader: redirectHome,
    lazy: async () => ({ Component: (await import('./pages/home-page')).HomePage }),
  },
  {
    path: 'programmes',
    loader: allow('programme:list'),
    lazy: async () => ({ Component: (await import('../features/programmes/programmes-page')).ProgrammesPage }),
  },
  {
    path: 'programmes/:programmeId',
    loader: allow('programme_report:read'),
    lazy: async () => ({ Component: (await import('../features/programme-report/dashboard-page')).DashboardPage }),
  },
  {
    path: 'programmes/:programmeId/factors/:factorKey',
    loader: allow('programme_report:read'),
    lazy: async () => ({ Component: (await import('../features/programme-report/factor-page')).FactorPage }),
  },
  {
    path: 'programmes/:programmeId/waves',
    loader: allow('response_rate:read'),
    lazy: async () => ({ Component: (await import('../features/waves/waves-page')).WavesPage }),
  },
  {
    path: 'programmes/:programmeId/waves/new',
    loader: allow('wave:plan'),
    lazy: async () => ({ Component: (await import('../features/waves/plan-page')).PlanPage }),
  },
  {
    path: 'programmes/:programmeId/roster',
    loader: allow('group:manage'),
    lazy: async () => ({ Component: (await import('../features/roster/roster-page')).RosterPage }),
  },
  {
    path: 'programmes/:programmeId/settings',
    loader: allow('programme:manage'),
    lazy: async () => ({ Component: (await import('../features/programme-settings/programme-settings-page')).ProgrammeSettingsPage }),
  },
  {
    path: 'programmes/:programmeId/mails',
    loader: allow('programme:manage'),
    lazy: async () => ({ Component: (await import('../features/mailings/mail-templates-page')).MailTemplatesPage }),
  },
  {
    path: 'waves/:waveId/mailing',
    loader: allow('mailing:manage'),
    lazy: async () => ({ Component: (await import('../features/mailings/wave-mailing-page')).WaveMailingPage }),
  },
  {
    path: 'groups/:groupId/members',
    loader: allow('member:manage'),
    lazy: async () => ({ Component: (await import('../features/roster/members-page')).MembersPage }),
  },
  {
    path: 'groups/:groupId/development',
    loader: allow('development:read'),
    lazy: async () => ({ Component: (await import('../features/development-areas/development-page')).DevelopmentPage }),
  },
  {
    path: 'groups/:groupId',
    loader: allow('group_report:read'),
    lazy: async () => ({ Component: (await import('../features/group-report/group-report-page')).GroupReportPage }),
  },
  {
    path: 'accounts',
    loader: allow('account:manage'),
    lazy: async () => ({ Component: (await import('../features/accounts/accounts-page')).AccountsPage }),
  },
  {
    path: 'organisation',
    loader: allow('settings:manage'),
    lazy: async () => ({ Component: (await import('../features/accounts/organisation-page')).OrganisationPage }),
  },
  {
    path: 'organisation/sign-in',
    loader: allow('settings:manage'),
    lazy: async () => ({ Component: (await import('../features/sign-in-providers/providers-page')).ProvidersPage }),
  },
  {
    path: 'organisation/sign-in/new',
    loader: allow('settings:manage'),
    lazy: async () => ({ Component: (await import('../features/sign-in-providers/provider-page')).ProviderPage }),
  },
  {
    path: 'organisation/sign-in/:providerId',
    loader: allow('settings:manage'),
    lazy: async () => ({ Component: (await import('../features/sign-in-providers/provider-page')).ProviderPage }),
  },
  {
    path: 'account',
    loader: signedIn,
    lazy: async () => ({ Component: (await import('../features/account-security/account-page')).AccountPage }),
  },
  {
    path: 'import',
    loader: allow('programme:import'),
    lazy: async () => ({ Component: (await import('../features/imports/import-page')).ImportPage }),
  },
  {
    path: 'methods',
    loader: signedIn,
    lazy: async () => ({ Component: (await import('../features/methods/methods-page')).MethodsPage }),
  },
  {
    path: 'audit-log',
    loader: allow('audit_log:read'),
    lazy: async () => ({ Component: (await import('../features/audit-log/audit-log-page')).AuditLogPage }),
  },
  {
    path: 'jobs',
    loader: allow('job:manage'),
    lazy: async () => ({ Component: (await import('../features/jobs/jobs-page')).JobsPage }),
  },
  {
    path: 'own-data',
    loader: allow('own_account:manage'),
    lazy: async () => ({ Component: (await import('../features/own-data/own-data-page')).OwnDataPage }),
  },
  { path: '*', Component: NotFoundPage },
];

const open: RouteObject[] = [
  {
    path: 'sign-in',
    lazy: async () => ({ Component: (await import('../features/session/sign-in-page')).SignInPage }),
  },
  {
    path: 'sign-in/link',
    lazy: async () => ({ Component: (await import('../features/session/sign-in/link-page')).SignInLinkPage }),
  },
  {
    path: 'sign-in/password',
    lazy: async () => ({ Component: (await import('../features/session/sign-in/new-password-page')).NewPasswordPage }),
  },
  {
    path: 'sign-in/address',
    lazy: async () => ({ Component: (await import('../features/session/sign-in/address-page')).AddressPage }),
  },
  {
    path: 'invitation',
    lazy: async () => ({ Component: (await import('../features/session/sign-in/link-page')).InvitationPage }),
  },
  {
    path: 'accessibility',
    lazy: async () => ({ Component: (await import('../features/accessibility/accessibility-page')).AccessibilityPage }),
  },
  {
    path: 'no-reminders',
    lazy: async () => ({ Component: (await import('../features/mailings/no-reminders-page')).NoRemindersPage }),
  },
  {
    path: 'demo/respondent',
    lazy: async () => ({ Component: (await import('../features/session/demo-respondent-page')).DemoRespondentPage }),
  },
];

export const router = createBrowserRouter([
  {
    Component: StageLayout,
    ErrorBoundary: RouteErrorPage,
    HydrateFallback: PageSkeleton,
    children: [
      {
        path: 'groups/:groupId/presentation',
        loader: allow('group_report:read'),
        ErrorBoundary: RouteErrorPage,
        lazy: async () => ({ Component: (await import('../features/group-report/presentation/presentation-page')).PresentationPage }),
      },
    ],
  },
  {
    Component: BareLayout,
    ErrorBoundary: RouteErrorPage,
    HydrateFallback: PageSkeleton,
    children: [{ ErrorBoundary: RouteErrorPage, children: open }],
  },
  {
    path: '/',
    Component: MainLayout,
    ErrorBoundary: RouteErrorPage,
    HydrateFallback: PageSkeleton,
    children: [{ ErrorBoundary: RouteErrorPage, children: behindSignIn }],
  },
]);
