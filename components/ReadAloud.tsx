import { useEffect, useState } from 'react';
import type { Review } from '@/lib/schema/review';
import { Icon } from './icons';
import { spokenText } from './spoken';
import { useView } from './view';

export interface Voice {
  /** Resolves when all is said, or at once where the device has no voice of its own. */
  speak: (text: string, language: string) => Promise<'done' | 'no-voice'>;
  stop: () => void;
}

/** 念给我听, in elder mode: the verdict and the gravest clauses, with a voice of the device only. */
export function ReadAloud({ review, voice }: { review: Review; voice: Voice }) {
  const view = useView();
  const { t } = view;
  const [state, setState] = useState<'silent' | 'speaking' | 'no-voice'>('silent');
  useEffect(() => voice.stop, [voice]);
  const start = () => {
    setState('speaking');
    voice.speak(spokenText(review, view), view.language).then((end) => setState(end === 'done' ? 'silent' : 'no-voice'));
  };
  const stop = () => {
    voice.stop();
    setState('silent');
  };
  const isSpeaking = state === 'speaking';
  return (
    <div className="aloud">
      <button type="button" className="btn" onClick={isSpeaking ? stop : start}>
        <Icon name="speak" size={16} />
        <span>{isSpeaking ? t.speakStop : t.speak}</span>
      </button>
      <p role="status" className="outcome">
        {state === 'no-voice' && t.noVoice}
      </p>
    </div>
  );
}
