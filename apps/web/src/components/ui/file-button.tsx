import type { ComponentPropsWithRef } from 'react';

interface FileButtonProps extends Omit<ComponentPropsWithRef<'input'>, 'type' | 'className'> {
  label: string;
}

/** Chooses files: the browser's own button would speak the browser's language. */
export const FileButton = ({ label, ...input }: FileButtonProps) => (
  <label className="file-button">
    <input {...input} type="file" />
    <span>{label}</span>
  </label>
);
