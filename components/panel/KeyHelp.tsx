import * as Dialog from '@radix-ui/react-dialog';
import { useRef } from 'react';
import { Icon } from '../icons';
import { panelWords } from '../locales/panel-words';
import { useView } from '../view';

/** All keys, in a dialog: Esc closes it and hands the focus back. */
export function KeyHelp({ isOpen, onOpen }: { isOpen: boolean; onOpen: (isOpen: boolean) => void }) {
  const { language } = useView();
  const w = panelWords[language];
  // A key opens it and no button, so what had the focus is remembered here.
  const back = useRef<Element>(null);
  const remember = () => {
    back.current = document.activeElement;
  };
  const handBack = (event: Event) => {
    event.preventDefault();
    if (back.current instanceof HTMLElement) back.current.focus();
  };
  return (
    <Dialog.Root open={isOpen} onOpenChange={onOpen}>
      <Dialog.Portal>
        <Dialog.Overlay className="scrim" />
        <Dialog.Content className="keys" aria-describedby={undefined} onOpenAutoFocus={remember} onCloseAutoFocus={handBack}>
          <header>
            <Dialog.Title>{w.keys}</Dialog.Title>
            <Dialog.Close className="btn quiet sm icon-only" aria-label={w.keysClose}>
              <Icon name="close" />
            </Dialog.Close>
          </header>
          <dl>
            {w.keyList.map(([key, does]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
