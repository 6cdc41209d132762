import { useEffect, useRef, useState } from 'preact/hooks';
import { readCodes } from './camera.ts';

interface Props {
  /** Takes the text of a code. @returns what to say of it */
  take: (text: string) => string;
}

/** Reads slips off other people’s phones. The camera is asked for only when this is pressed. */
export function Camera({ take }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  const end = useRef<(() => void) | null>(null);
  const [isOn, setOn] = useState(false);
  const [said, setSaid] = useState('');
  const stop = () => {
    end.current?.();
    end.current = null;
    setOn(false);
  };
  useEffect(() => {
    const hidden = () => {
      if (document.hidden) stop();
    };
    document.addEventListener('visibilitychange', hidden);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      end.current?.();
    };
  }, []);
  const start = async () => {
    if (!video.current) return;
    setOn(true);
    setSaid('Asking for the camera.');
    try {
      end.current = await readCodes(video.current, (text) => {
        setSaid(take(text));
      });
      setSaid('Hold a slip’s code in front of the camera, a hand’s length away.');
    } catch (error) {
      setOn(false);
      setSaid(
        (error as Error).name === 'NotAllowedError'
          ? 'The browser was not allowed to use the camera. Nothing is lost: take files, or type from paper.'
          : 'No camera could be opened here. Nothing is lost: take files, or type from paper.',
      );
    }
  };
  return (
    <div class="gather__camera">
      <video
        ref={video}
        class="gather__video"
        hidden={!isOn}
        muted
        playsInline
        aria-label="What the camera sees"
      />
      <button
        type="button"
        class="button button--quiet"
        onClick={() => {
          if (isOn) {
            stop();
            setSaid('The camera is off.');
          } else void start();
        }}
      >
        {isOn ? 'Turn the camera off' : 'Read codes with the camera'}
      </button>
      <p class="hint">
        Its pictures are looked at on this page and forgotten. None is kept or sent.
      </p>
      <p role="status" class="outgoing__said">
        {said}
      </p>
    </div>
  );
}
