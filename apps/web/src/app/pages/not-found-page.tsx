import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/ui/notice';
import { NoticeHome } from './notice-home';

export const NotFoundPage = () => {
  const { t } = useTranslation('common');
  return (
    <Notice level={1} heading={t('errors.not_found.title')} action={<NoticeHome />}>
      <p>{t('errors.not_found.body')}</p>
    </Notice>
  );
};
