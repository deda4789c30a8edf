import { exportGroupReport } from '@medspill/contracts';
import type { ExportSubject } from '../../../components/ui/export-menu';
import { useLocale } from '../../../i18n/use-locale';
import { request } from '../../../lib/http/request';

/** Files of a group's report, in the language of the page. */
export const useExportSubjects = (groupId: string): ExportSubject[] => {
  const locale = useLocale();
  return [{ key: 'group', begin: (format) => request(exportGroupReport, { params: { groupId }, body: { format, locale } }) }];
};
