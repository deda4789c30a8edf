import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface CopiedAddressProps {
  readonly label: string;
  readonly address: string;
}

/** An address to give to somebody else, with a button that takes it to the clipboard. */
export const CopiedAddress = ({ label, address }: CopiedAddressProps) => {
  const { t } = useTranslation('sign-in-providers');
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address);
      setCopied(true);
    } catch {
      // Not allowed in this browser: the address stands there to be marked by hand.
      setCopied(false);
    }
  };
  return (
    <div className="copied-address">
      <dt>{label}</dt>
      <dd>
        <code>{address}</code>
        <Button variant="tertiary" data-size="sm" aria-label={t('addresses.copyLabel', { label })} onClick={() => void copy()}>
          {t('addresses.copy')}
        </Button>
        <span role="status">{copied ? t('addresses.copied') : null}</span>
      </dd>
    </div>
  );
};
