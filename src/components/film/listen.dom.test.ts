import { beforeEach, expect, test, vi } from 'vitest';
import { offer } from './listen.ts';

const voice = (name: string, localService: boolean) => ({
  name,
  lang: 'en-GB',
  localService,
  default: false,
});

class Utterance {
  voice: unknown = null;
  lang = '';
  onend: (() => void) | null = null;
  text: string;
  constructor(text: string) {
    this.text = text;
  }
}

function film(voices: object[]) {
  const said: Utterance[] = [];
  const speech = Object.assign(new EventTarget(), {
    speaking: false,
    getVoices: () => voices,
    speak: (one: Utterance) => said.push(one),
    cancel: vi.fn(),
  });
  const track = Object.assign(new EventTarget(), { activeCues: [] as { text: string }[] });
  const video = Object.assign(new EventTarget(), {
    textTracks: [track],
    ended: false,
    play: vi.fn(() => Promise.resolve()),
    pause: vi.fn(),
  });
  const root = document.createElement('div');
  root.dataset['start'] = 'Listen: read the words aloud';
  offer(root, video as never, speech as never);
  const cue = (text: string) => {
    track.activeCues = [{ text }];
    track.dispatchEvent(new Event('cuechange'));
  };
  return { root, speech, said, video, cue, voices, button: () => root.querySelector('button') };
}

beforeEach(() => vi.stubGlobal('SpeechSynthesisUtterance', Utterance));

test('where only remote voices are, there is no button at all', () => {
  expect(film([voice('Cloud', false)]).button()).toBeNull();
});

test('the button comes when a voice of the device does', () => {
  const { voices, speech, button } = film([]);
  voices.push(voice('Here', true));
  speech.dispatchEvent(new Event('voiceschanged'));
  expect(button()?.textContent).toBe('Listen: read the words aloud');
});

test('each caption is read once, by the voice of the device, when the button was pressed', () => {
  const { button, cue, said, video } = film([voice('Cloud', false), voice('Here', true)]);
  cue('Before.');
  button()!.click();
  cue('Two\nlines.');
  cue('Two\nlines.');
  expect(video.play).toHaveBeenCalled();
  expect(said.map(({ text }) => text)).toEqual(['Before.', 'Two lines.']);
  expect(said.every((one) => (one.voice as { name: string }).name === 'Here')).toBe(true);
});

test('pictures wait for a sentence that is still being said', () => {
  const { button, cue, said, speech, video } = film([voice('Here', true)]);
  button()!.click();
  cue('A long one.');
  speech.speaking = true;
  cue('The next.');
  expect(video.pause).toHaveBeenCalled();
  speech.speaking = false;
  said[0]!.onend?.();
  expect(said.map(({ text }) => text)).toEqual(['A long one.', 'The next.']);
});

test('pausing the film stops the voice', () => {
  const { button, cue, speech, video } = film([voice('Here', true)]);
  button()!.click();
  cue('One.');
  video.dispatchEvent(new Event('pause'));
  expect(speech.cancel).toHaveBeenCalled();
  expect(button()!.textContent).toBe('Listen: read the words aloud');
});
