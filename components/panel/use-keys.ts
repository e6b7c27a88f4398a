import { useEffect } from 'react';

const typed = 'textarea, input, [contenteditable]';
const pressed = 'button, a, summary, [role=tab]';

/**
 * Single keys of the side panel. They do nothing while one is typing, with a modifier held, or when switched off; Enter is left to the
 * button or link that has the focus.
 */
export function useKeys(isOn: boolean, onKey: (key: string) => boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
      const { target } = event;
      const at = target instanceof Element ? target : undefined;
      if (at?.closest(typed) || at?.closest('[role=dialog]') || (event.key === 'Enter' && at?.closest(pressed))) return;
      if (onKey(event.key)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [isOn, onKey]);
}
