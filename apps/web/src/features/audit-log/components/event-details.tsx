import { anyWaveKinds, type AuditDetails, auditDetailNames, roles } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale';
import { formatMoment } from '../../../lib/format/format-time';

type DetailName = (typeof auditDetailNames)[number];

/** What somebody got wrong who did not get in. */
const factors = ['password', 'code'] as const;
const isMoment = (value: string | number): boolean => /^\d{4}-\d\d-\d\dT/.test(String(value));

/** What more there is to tell of an event, in words. */
export const EventDetails = ({ details }: { details: AuditDetails }) => {
  const { t } = useTranslation(['audit-log', 'common']);
  const locale = useLocale();
  const inWords = (value: string | number): string => {
    if (isMoment(value)) return formatMoment(String(value), locale);
    const kind = anyWaveKinds.find((known) => known === value);
    if (kind) return t(`common:wavesInText.${kind}`);
    const factor = factors.find((known) => known === value);
    if (factor) return t(`factors.${factor}`);
    const named = roles.find((known) => known === value);
    return named ? t(`common:roles.${named}`) : String(value);
  };
  const told = auditDetailNames.flatMap((name: DetailName) => {
    const value = details[name];
    return value === undefined ? [] : [t(`details.${name}`, { value: inWords(value) })];
  });
  return told.length > 0 ? <span className="audit-log__details numeric">{told.join(' · ')}</span> : null;
};
