import { useState } from 'react';
import { stepsFor } from '@/lib/evidence/steps';
import type { Finding, Review } from '@/lib/schema/review';
import { Icon } from './icons';
import { CanSign, StepList } from './StepList';
import { useView } from './view';

export interface NextStepsProps {
  finding: Finding;
  review: Review;
  /** The rule's own advice. */
  next: string;
  /** Copies a question about this clause, to be sent to the lender. Resolves to whether it worked. */
  onAsk?: ((finding: Finding) => Promise<boolean>) | undefined;
}

function AskButton({ finding, onAsk }: { finding: Finding; onAsk: NonNullable<NextStepsProps['onAsk']> }) {
  const { t } = useView();
  const [isCopied, setCopied] = useState<boolean>();
  return (
    <p className="ask">
      <button type="button" className="btn sm" onClick={() => onAsk(finding).then(setCopied)}>
        <Icon name="copy" />
        <span>{t.steps.copyQuestion}</span>
      </button>
      <span role="status" className="outcome">
        {isCopied !== undefined && (isCopied ? t.copied : t.failedToCopy)}
      </span>
    </p>
  );
}

/** 怎么办: the rule's own advice, then the steps that fit before signing, then whether one may still sign. */
export function NextSteps({ finding, review, next, onAsk }: NextStepsProps) {
  const { t } = useView();
  const { before } = stepsFor(finding);
  return (
    <div className="next">
      <h4>{t.whatToDo}</h4>
      <p>{next}</p>
      <StepList
        steps={before}
        review={review}
        extra={({ id }) => id === 'ask-in-writing' && onAsk && <AskButton finding={finding} onAsk={onAsk} />}
      />
      {before.some(({ id }) => id !== 'keep-proof') && <CanSign review={review} />}
    </div>
  );
}
