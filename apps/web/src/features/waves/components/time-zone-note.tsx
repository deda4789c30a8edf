import { useTranslation } from 'react-i18next';
import { foreignTimeZone } from '../model/wave-times';

/** Whose clock is meant, for readers outside Norway. */
export const TimeZoneNote = () => {
  const { t } = useTranslation('waves');
  const zone = foreignTimeZone();
  return zone === null ? null : <p className="form-hint">{t('times.zone', { zone })}</p>;
};
