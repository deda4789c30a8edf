import { Button, Dropdown } from '@digdir/designsystemet-react';
import { type ReactNode, useId, useRef, useState } from 'react';

interface MenuProps {
  /** What stands on the button. */
  label: string;
  /** Whose menu it is, where several buttons say the same; begins with `label`. */
  about?: string;
  /** Whether the button looks like one, or like a word among others. */
  variant?: 'secondary' | 'quiet';
  /** One or several `MenuList`s. */
  children: ReactNode;
}

/** A button and the things to choose that it opens. Choosing closes it and returns to the button, where a dialog that the choice opens returns to as well. */
export const Menu = ({ label, about, variant = 'quiet', children }: MenuProps) => {
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);

  // Before the choice's own handler: a dialog remembers who had the focus when it opened.
  const leave = ({ target }: { target: EventTarget }): void => {
    if (!(target instanceof Element) || target.closest('button') === null) return;
    trigger.current?.focus();
    setOpen(false);
  };
  const shared = { ref: trigger, popoverTarget: id, ...(about ? { 'aria-label': about } : {}) } as const;
  return (
    <>
      {variant === 'quiet' ? (
        <button {...shared} type="button" className="quiet-button">
          {label}
        </button>
      ) : (
        <Button {...shared} type="button" variant="secondary" data-size="sm">
          {label}
        </Button>
      )}
      <Dropdown id={id} placement="bottom-end" open={isOpen} onOpen={() => setOpen(true)} onClose={() => setOpen(false)} onClickCapture={leave}>
        {children}
      </Dropdown>
    </>
  );
};

/** What belongs together in a menu, under a heading where there are several. */
export const MenuList = ({ heading, children }: { heading?: string | undefined; children: ReactNode }) => (
  <Dropdown.List>
    {heading ? <Dropdown.Heading>{heading}</Dropdown.Heading> : null}
    {children}
  </Dropdown.List>
);

/** One thing to choose. */
export const MenuItem = ({ onChoose, children }: { onChoose: () => void; children: ReactNode }) => (
  <Dropdown.Item>
    <Dropdown.Button onClick={onChoose}>{children}</Dropdown.Button>
  </Dropdown.Item>
);
