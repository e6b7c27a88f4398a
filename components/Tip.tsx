import * as Tooltip from '@radix-ui/react-tooltip';
import type { ReactElement } from 'react';

/** The words of something that shows only a mark, for whoever points at it. Needs a `TipProvider` around. */
export const Tip = ({ words, children }: { words: string; children: ReactElement }) => (
  <Tooltip.Root>
    <Tooltip.Trigger asChild>{children}</Tooltip.Trigger>
    <Tooltip.Portal>
      <Tooltip.Content className="tip" side="right" sideOffset={6} collisionPadding={8}>
        {words}
      </Tooltip.Content>
    </Tooltip.Portal>
  </Tooltip.Root>
);

export const TipProvider = ({ children }: { children: ReactElement }) => (
  <Tooltip.Provider delayDuration={200} disableHoverableContent>
    {children}
  </Tooltip.Provider>
);
