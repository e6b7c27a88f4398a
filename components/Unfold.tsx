import * as Collapsible from '@radix-ui/react-collapsible';
import { type ReactNode, Suspense } from 'react';
import { Icon, type IconName } from './icons';

export interface UnfoldProps {
  icon: IconName;
  word: string;
  /** How the single keys of the side panel find the button. */
  act: string;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  children: ReactNode;
}

/** One of a card's buttons with what it unfolds below them all. What is inside may be loaded when it is opened. */
export const Unfold = ({ icon, word, act, isOpen, onOpen, children }: UnfoldProps) => (
  <Collapsible.Root className="unfold" open={isOpen} onOpenChange={onOpen}>
    <Collapsible.Trigger className="btn" data-act={act}>
      <Icon name={icon} />
      <span>{word}</span>
    </Collapsible.Trigger>
    <Collapsible.Content className="unfolded">
      <Suspense>{children}</Suspense>
    </Collapsible.Content>
  </Collapsible.Root>
);
