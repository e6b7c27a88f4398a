import * as RadioGroup from '@radix-ui/react-radio-group';
import { type ReactNode, useId } from 'react';

export interface Option<T extends string> {
  value: T;
  label: ReactNode;
  lang?: string | undefined;
}

export interface ChoiceProps<T extends string> {
  name: string;
  /** Said only to those who cannot see what is chosen from. */
  isNameHidden?: boolean;
  note?: string;
  /** A ring before each word, pills, or parts of one button. */
  look: 'rings' | 'chips' | 'segments';
  options: readonly Option<T>[];
  value: T;
  onChoose: (value: T) => void;
}

/** One out of a few: arrows move, the group has one tab stop. */
export function Choice<T extends string>({ name, isNameHidden = false, note, look, options, value, onChoose }: ChoiceProps<T>) {
  const id = useId();
  const choose = (chosen: string) => {
    const option = options.find((each) => each.value === chosen);
    if (option) onChoose(option.value);
  };
  return (
    <div className="choice">
      <p id={id} className={isNameHidden ? 'vh' : 'name'}>
        {name}
      </p>
      <RadioGroup.Root
        className={look}
        value={value}
        onValueChange={choose}
        aria-labelledby={id}
        {...(note === undefined ? {} : { 'aria-describedby': `${id}-note` })}
      >
        {options.map((option) => (
          <RadioGroup.Item key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
      {note !== undefined && (
        <p id={`${id}-note`} className="note">
          {note}
        </p>
      )}
    </div>
  );
}
