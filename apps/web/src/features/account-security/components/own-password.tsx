import { Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';

interface OwnPasswordProps {
  value: string;
  onChange: (value: string) => void;
}

/** The password that the person has, so that nobody else at an open screen changes how they sign in. */
export const OwnPassword = ({ value, onChange }: OwnPasswordProps) => {
  const { t } = useTranslation('account');
  return (
    <Textfield
      label={t('ownPassword')}
      type="password"
      autoComplete="current-password"
      required
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
};
