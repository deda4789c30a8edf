import { Button } from '@digdir/designsystemet-react';
import { type FormEvent, useId, useState } from 'react';

interface TypedConfirmationProps {
  /** What has to be typed, in capitals. */
  word: string;
  /** Says what cannot be undone, and the word. */
  label: string;
  /** Said when something else was typed. */
  missed: string;
  action: string;
  busy: boolean;
  onConfirm: () => void;
}

/** Asks a second time, by a word that has to be typed: for what comes back by no means. */
export const TypedConfirmation = ({ word, label, missed, action, busy, onConfirm }: TypedConfirmationProps) => {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isMissed, setIsMissed] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const meant = typed.trim().toLocaleUpperCase() === word;
    setIsMissed(!meant);
    if (meant && !busy) onConfirm();
  };
  return (
    <form className="confirmation" onSubmit={submit}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="ds-input"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        value={typed}
        aria-invalid={isMissed || undefined}
        aria-describedby={`${id}-missed`}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p id={`${id}-missed`} className="confirmation__missed" role="alert" hidden={!isMissed}>
        {isMissed ? missed : null}
      </p>
      <Button type="submit" data-color="danger" aria-busy={busy || undefined}>
        {action}
      </Button>
    </form>
  );
};
