/** Reads QR codes from the camera. Its pictures stay in this page: they are looked at and forgotten. */

/** As much of the browser’s own detector as is used here; TypeScript does not know it. */
interface Detector {
  detect(picture: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
}

type Read = (video: HTMLVideoElement) => Promise<string | null>;

const EVERY_MS = 200;
/** Wide enough for 69 units with their margin, and small enough for an old phone. */
const WIDTH = 800;

async function ownDetector(): Promise<Read | null> {
  const Found = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  if (!Found) return null;
  const formats = await Found.getSupportedFormats().catch((): string[] => []);
  if (!formats.includes('qr_code')) return null;
  const detector = new Found({ formats: ['qr_code'] });
  return async (video) => (await detector.detect(video))[0]?.rawValue ?? null;
}

/** Fetched only here: 130 kB before it is compressed. */
async function fetchedDecoder(): Promise<Read> {
  const { decodeQR } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const drawing = canvas.getContext('2d', { willReadFrequently: true });
  return (video) => {
    const { videoWidth: width, videoHeight: height } = video;
    if (!drawing || width === 0) return Promise.resolve(null);
    canvas.width = Math.min(WIDTH, width);
    canvas.height = Math.round((canvas.width / width) * height);
    drawing.drawImage(video, 0, 0, canvas.width, canvas.height);
    try {
      return Promise.resolve(decodeQR(drawing.getImageData(0, 0, canvas.width, canvas.height)));
    } catch {
      // It throws when there is no code in the picture, which is most of the time.
      return Promise.resolve(null);
    }
  };
}

/**
 * Asks for the camera and calls back with the text of each code that it sees, once as long as it stays.
 * @returns ends it and lets the camera go
 * @throws when the browser has no camera or the reader says no to it
 */
export async function readCodes(
  video: HTMLVideoElement,
  saw: (text: string) => void,
): Promise<() => void> {
  const media = navigator.mediaDevices as MediaDevices | undefined;
  if (!media) throw new DOMException('No camera here.', 'NotFoundError');
  const stream = await media.getUserMedia({
    audio: false,
    video: { facingMode: 'environment', width: { ideal: 1280 } },
  });
  let on = true;
  const end = () => {
    on = false;
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
  try {
    video.srcObject = stream;
    await video.play();
    const read = (await ownDetector()) ?? (await fetchedDecoder());
    let last: string | null = null;
    const look = async (): Promise<void> => {
      if (!on) return;
      const text = await read(video).catch(() => null);
      if (text !== null && text !== last) {
        last = text;
        saw(text);
      }
      setTimeout(() => void look(), EVERY_MS);
    };
    void look();
  } catch (error) {
    end();
    throw error;
  }
  return end;
}
