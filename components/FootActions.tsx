import { useState } from 'react';
import { Icon, type IconName } from './icons';
import { useView } from './view';

export interface FootProps {
  /** Left out where the full report is what one is looking at. */
  onReport?: () => void;
  /** Both resolve to whether it worked. */
  onSave: () => Promise<boolean>;
  onCopy: () => Promise<boolean>;
}

interface ButtonProps {
  icon: IconName;
  text: string;
  onPress: () => void;
  isPrimary?: boolean;
}

const FootButton = ({ icon, text, onPress, isPrimary = false }: ButtonProps) => (
  <button type="button" className={isPrimary ? 'btn primary' : 'btn'} onClick={onPress}>
    <Icon name={icon} />
    <span>{text}</span>
  </button>
);

/** What one can take away. The outcome is said in words, politely, above the buttons. */
export function FootActions({ onReport, onSave, onCopy }: FootProps) {
  const { t } = useView();
  const [outcome, setOutcome] = useState('');
  const save = () => onSave().then((ok) => setOutcome(ok ? t.saved : t.failedToSave));
  const copy = () => onCopy().then((ok) => setOutcome(ok ? t.copied : t.failedToCopy));
  return (
    <footer className="foot">
      <p role="status" className="outcome">
        {outcome}
      </p>
      {onReport && <FootButton icon="report" text={t.fullReport} onPress={onReport} isPrimary />}
      <FootButton icon="save" text={t.saveEvidence} onPress={save} />
      <FootButton icon="copy" text={t.copySummary} onPress={copy} />
    </footer>
  );
}
