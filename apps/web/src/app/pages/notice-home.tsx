import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

export const NoticeHome = () => {
  const { t } = useTranslation('common');
  return <Link to="/">{t('errors.home')}</Link>;
};
