import * as RadixSwitch from '@radix-ui/react-switch';
import { useId } from 'react';

/** On or off, at once. The note, if there is one, is read with it. */
export function Switch({ label, note, on, onSwitch }: { label: string; note?: string; on: boolean; onSwitch: (on: boolean) => void }) {
  const id = useId();
  const isNoted = note !== undefined;
  return (
    <div className="switch">
      <RadixSwitch.Root id={id} checked={on} onCheckedChange={onSwitch} {...(isNoted ? { 'aria-describedby': `${id}-note` } : {})}>
        <RadixSwitch.Thumb />
      </RadixSwitch.Root>
      <label htmlFor={id}>{label}</label>
      {isNoted && (
        <p className="note" id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  );
}
