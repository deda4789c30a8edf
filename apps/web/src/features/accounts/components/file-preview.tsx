import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { logoUrl } from '../api/branding';
import { organisationQuery } from '../api/accounts';

interface FilePreviewProps {
  accent: string;
  hasLogo: boolean;
  /** Changes with the picture. */
  version: number;
}

/** The first page of a report in small: where colour and logo stand. A picture, because the page lets no style in. */
export const FilePreview = ({ accent, hasLogo, version }: FilePreviewProps) => {
  const { t } = useTranslation('accounts');
  const { data } = useQuery(organisationQuery);
  return (
    <figure className="file-preview">
      <svg viewBox="0 0 210 150" role="img" aria-label={t('branding.preview')}>
        <rect width="210" height="150" fill="#ffffff" />
        <text x="18" y="27" fontSize="6" fontWeight="600" fill={accent}>
          {t('branding.previewKind').toUpperCase()}
        </text>
        {hasLogo ? <image href={logoUrl(version)} x="132" y="15" width="60" height="16" preserveAspectRatio="xMaxYMid meet" /> : null}
        <rect x="18" y="34" width="174" height="1.6" fill={accent} />
        <text x="18" y="58" fontSize="13" fontWeight="600" fill="#17273a">
          {t('branding.previewTitle')}
        </text>
        {[72, 82, 92].map((y, line) => (
          <rect key={y} x="18" y={y} width={150 - 22 * line} height="3" rx="1.5" fill="#dfe4e9" />
        ))}
        <text x="18" y="136" fontSize="5.5" fill="#52606f">
          {data?.name}
        </text>
      </svg>
      <figcaption>{t('branding.preview')}</figcaption>
    </figure>
  );
};
