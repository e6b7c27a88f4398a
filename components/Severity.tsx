import type { Certainty, Severity as SeverityName } from '@/lib/schema/review';
import { Mark, markOf } from './icons';
import { useView } from './view';

/** Shape, word and colour together; a finding of low certainty gets the ring and its words instead. */
export const Severity = ({ severity, certainty, long = false }: { severity: SeverityName; certainty: Certainty; long?: boolean }) => {
  const { t } = useView();
  const name = markOf(severity, certainty);
  const word = certainty === 'low' ? (long ? t.lookYourself : t.lookYourselfShort) : t.severity[severity];
  return (
    <span className={`sev sev-${name}`}>
      <Mark name={name} />
      <b>{word}</b>
    </span>
  );
};
