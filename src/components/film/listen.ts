/**
 * Reads a film's captions aloud in step with its pictures, by a voice that runs on the device. The one
 * script of a family page: it keeps nothing and fetches nothing, and where there is no such voice,
 * nothing is to be seen of it. Speech that lasts longer than its caption lets the pictures wait.
 */
import { voiceFor } from '../../domain/film/listen.ts';

/** Puts a Listen button where it is called for, as soon as there is a voice for it. */
export function offer(root: HTMLElement, video: HTMLVideoElement, speech: SpeechSynthesis): void {
  const { start = '', stop: stopWords = '' } = root.dataset;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button film__listen';
  button.textContent = start;
  let on = false;
  let waiting = false;
  let last = '';

  const say = (): void => {
    const track = video.textTracks[0];
    const cue = track?.activeCues?.[0] as VTTCue | undefined;
    if (!on || !cue || cue.text === last) return;
    if (speech.speaking) {
      waiting = true;
      video.pause();
      return;
    }
    const voice = voiceFor(speech.getVoices(), 'en-GB');
    if (!voice) return;
    last = cue.text;
    const speaking = new SpeechSynthesisUtterance(cue.text.replace(/\n/g, ' '));
    speaking.voice = voice;
    speaking.lang = voice.lang;
    speaking.onend = () => {
      if (!waiting || !on) return;
      waiting = false;
      say();
      void video.play();
    };
    speech.speak(speaking);
  };
  const stop = (): void => {
    on = false;
    waiting = false;
    last = '';
    speech.cancel();
    button.textContent = start;
  };

  button.addEventListener('click', () => {
    if (on) {
      stop();
      return;
    }
    on = true;
    button.textContent = stopWords;
    void video.play();
    say();
  });
  video.textTracks[0]?.addEventListener('cuechange', say);
  video.addEventListener('pause', () => {
    // A pause of ours ends with the sentence; a pause of theirs ends it.
    if (on && !waiting && !video.ended) stop();
  });
  video.addEventListener('ended', () => {
    waiting = false;
  });
  addEventListener('pagehide', stop);

  const show = (): void => {
    if (voiceFor(speech.getVoices(), 'en-GB')) root.replaceChildren(button);
    else root.replaceChildren();
  };
  show();
  speech.addEventListener('voiceschanged', show);
}

for (const root of document.querySelectorAll<HTMLElement>('film-listen')) {
  const video = root.parentElement?.querySelector('video');
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- older browsers have none
  if (video && window.speechSynthesis) offer(root, video, window.speechSynthesis);
}
