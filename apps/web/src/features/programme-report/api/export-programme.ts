import { type ExportFormat, exportProgramme } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import type { ExportSubject } from '../../../components/ui/export-menu';
import { useLocale } from '../../../i18n/use-locale';
import { request } from '../../../lib/http/request';
import type { Selection } from '../model/selection';

/** Files of what the dashboard shows, and of all its groups' reports, in the language of the page. */
export const useExportSubjects = (programmeId: string, selection: Selection): ExportSubject[] => {
  const { t } = useTranslation('programme-report');
  const locale = useLocale();
  const begin = (kind: 'programme_report' | 'group_reports') => (format: ExportFormat) =>
    request(exportProgramme, { params: { programmeId }, body: { kind, format, locale, ...selection } });
  return [
    { key: 'report', heading: t('exports.report'), begin: begin('programme_report') },
    { key: 'groups', heading: t('exports.groups'), begin: begin('group_reports') },
  ];
};
