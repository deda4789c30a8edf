import { Field, Label, Textarea } from '@digdir/designsystemet-react';

interface LongFieldProps {
  label: string;
  /** What to think of while writing. */
  hint?: string;
  value: string;
  rows?: number;
  onChange: (value: string) => void;
}

/** Some lines of text. */
export const LongField = ({ label, hint, value, rows = 3, onChange }: LongFieldProps) => (
  <Field>
    <Label>{label}</Label>
    {hint === undefined ? null : <Field.Description>{hint}</Field.Description>}
    <Textarea rows={rows} maxLength={2000} value={value} onChange={(event) => onChange(event.target.value)} />
  </Field>
);

/** What is sent for a field: nothing where nothing was written. */
export const textOrNull = (value: string): string | null => value.trim() || null;
