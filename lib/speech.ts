/**
 * Reads a text aloud with a voice of this device. A voice that needs the net (`localService` false) would send the text to whoever runs
 * it, so none is ever used; without a local voice for the language the answer is `no-voice` and nothing is said.
 */
async function speak(synth: SpeechSynthesis, text: string, language: string): Promise<'done' | 'no-voice'> {
  const voice = localVoice(await voicesOf(synth), language);
  if (!voice) return 'no-voice';
  synth.cancel();
  const lines = text.split('\n').filter(Boolean);
  await Promise.all(lines.map((line) => say(synth, line, voice)));
  return 'done';
}

/** A voice of the device for the language; for Chinese, any of its places rather than none. */
export function localVoice<V extends Pick<SpeechSynthesisVoice, 'lang' | 'localService'>>(
  voices: readonly V[],
  language: string,
): V | undefined {
  const local = voices.filter(({ localService }) => localService);
  const tag = (lang: string) => lang.replace('_', '-').toLowerCase();
  const [tongue = language] = language.toLowerCase().split('-');
  return local.find(({ lang }) => tag(lang) === language.toLowerCase()) ?? local.find(({ lang }) => tag(lang).split('-')[0] === tongue);
}

const patience = 800;

/** The list may be empty at first; it comes with an event, or never. */
function voicesOf(synth: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  const now = synth.getVoices();
  if (now.length > 0) return Promise.resolve(now);
  return new Promise((resolve) => {
    const done = () => resolve(synth.getVoices());
    synth.addEventListener('voiceschanged', done, { once: true });
    setTimeout(done, patience);
  });
}

function say(synth: SpeechSynthesis, line: string, voice: SpeechSynthesisVoice): Promise<void> {
  return new Promise((resolve) => {
    const words = new SpeechSynthesisUtterance(line);
    words.voice = voice;
    words.lang = voice.lang;
    words.onend = () => resolve();
    words.onerror = () => resolve();
    synth.speak(words);
  });
}

/** What a page reads aloud with. */
export const ownVoice = (synth: SpeechSynthesis) => ({
  speak: (text: string, language: string) => speak(synth, text, language),
  stop: () => synth.cancel(),
});
