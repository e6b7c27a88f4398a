import { StrictMode, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { loadWords, type Words } from '@/components/locales/words';
import { viewIn } from '@/components/view';
import { answerFiles } from '@/lib/file-answers';
import type { Messages } from '@/lib/messaging';
import type { Preferences } from '@/lib/preferences';
import { otherLanguage } from '@/lib/settings';
import { ownVoice } from '@/lib/speech';
import { texts as pack } from '@/rules/zh-CN/texts';
import { App, type PopupActions } from './App';
import { browserActions } from './actions';
import './style.css';

export interface Start {
  preferences: Preferences;
  tab: Promise<number>;
  /** The first answer, asked for already. */
  reply: Promise<Messages['review-tab']['reply']>;
  /** Of the language that was preferred at the start. */
  words: Words;
}

/** The words of the preferred language; those of the language before it until they are loaded. */
function useWords(preferences: Preferences, first: Words): Words {
  const [words, setWords] = useState(first);
  const wanted = preferences.language();
  useEffect(() => {
    if (wanted === words.language) return;
    let isLate = false;
    void loadWords(wanted).then((loaded) => !isLate && setWords(loaded));
    return () => {
      isLate = true;
    };
  }, [wanted, words]);
  return words;
}

function Popup({ preferences, words: first, actions }: Pick<Start, 'preferences' | 'words'> & { actions: PopupActions }) {
  const { elder } = useSyncExternalStore(preferences.subscribe, preferences.get);
  const words = useWords(preferences, first);
  const view = useMemo(() => viewIn(words, pack), [words]);
  const voice = useMemo(() => (elder ? ownVoice(speechSynthesis) : undefined), [elder]);
  useEffect(() => {
    document.title = view.t.product;
  }, [view]);
  const switchLanguage = () => preferences.set({ language: otherLanguage(view.language, navigator.language) });
  return <App view={view} actions={actions} voice={voice} onLocale={switchLanguage} />;
}

/** Draws the popup in place of the frame that index.html paints. */
export function show({ preferences, tab, reply, words }: Start): void {
  answerFiles();
  const root = document.getElementById('root');
  if (!root) throw new Error('popup: no #root in index.html');
  createRoot(root).render(
    <StrictMode>
      <Popup preferences={preferences} words={words} actions={browserActions(pack, tab, reply)} />
    </StrictMode>,
  );
}
