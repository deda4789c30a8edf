import type accessibility from './nb/accessibility.json';
import type account from './nb/account.json';
import type auditLog from './nb/audit-log.json';
import type accounts from './nb/accounts.json';
import type common from './nb/common.json';
import type development from './nb/development.json';
import type groupReport from './nb/group-report.json';
import type home from './nb/home.json';
import type imports from './nb/imports.json';
import type jobs from './nb/jobs.json';
import type mailings from './nb/mailings.json';
import type methods from './nb/methods.json';
import type ownData from './nb/own-data.json';
import type programmeReport from './nb/programme-report.json';
import type programmeSettings from './nb/programme-settings.json';
import type programmes from './nb/programmes.json';
import type rights from './nb/rights.json';
import type roster from './nb/roster.json';
import type session from './nb/session.json';
import type signIn from './nb/sign-in.json';
import type signInProviders from './nb/sign-in-providers.json';
import type survey from './nb/survey.json';
import type waves from './nb/waves.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    returnNull: false;
    resources: {
      accessibility: typeof accessibility;
      account: typeof account;
      'audit-log': typeof auditLog;
      accounts: typeof accounts;
      common: typeof common;
      development: typeof development;
      'group-report': typeof groupReport;
      home: typeof home;
      imports: typeof imports;
      jobs: typeof jobs;
      mailings: typeof mailings;
      methods: typeof methods;
      'own-data': typeof ownData;
      'programme-report': typeof programmeReport;
      'programme-settings': typeof programmeSettings;
      programmes: typeof programmes;
      rights: typeof rights;
      roster: typeof roster;
      session: typeof session;
      'sign-in': typeof signIn;
      'sign-in-providers': typeof signInProviders;
      survey: typeof survey;
      waves: typeof waves;
    };
  }
}
