import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../../../components/ui/notice';
import { useMay } from '../../../lib/session/session';

/** Nothing can be sent; what would be can be looked at. */
export const NoMailServer = ({ programmeId }: { programmeId?: string }) => {
  const { t } = useTranslation('mailings');
  const may = useMay();
  const link = programmeId !== undefined && may('programme:manage') ? <Link to={`/programmes/${programmeId}/mails`}>{t('noServer.look')}</Link> : null;
  return (
    <Notice heading={t('noServer.heading')} action={link}>
      <p>{t('noServer.body')}</p>
    </Notice>
  );
};
