import { Field, Label, Select } from '@digdir/designsystemet-react';

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
}

/** One choice of many. */
export const Choice = ({ label, value, options, onChange }: ChoiceProps) => (
  <Field className="choice" data-size="sm">
    <Label>{label}</Label>
    <Select width="auto" value={value} onChange={(event) => onChange(event.target.value)}>
      {options.map((option) => (
        <Select.Option key={option.value} value={option.value}>
          {option.label}
        </Select.Option>
      ))}
    </Select>
  </Field>
);
