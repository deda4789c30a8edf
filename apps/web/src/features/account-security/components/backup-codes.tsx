import { useTranslation } from 'react-i18next';

/** Codes that are shown once, to be kept on paper or in a password manager. */
export const BackupCodes = ({ codes }: { codes: readonly string[] }) => {
  const { t } = useTranslation('account');
  return (
    <div className="backup-codes">
      <p>{t('totp.codes')}</p>
      <ul className="numeric">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </div>
  );
};
