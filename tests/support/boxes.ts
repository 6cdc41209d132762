/** An MP4 file's boxes: what is in it and in which order, without a player. */
interface Box {
  type: string;
  body: Buffer;
}

const HOLDERS = new Set(['moov', 'trak', 'mdia', 'minf', 'stbl']);

/** The boxes at one level. */
export function boxes(file: Buffer): Box[] {
  const found: Box[] = [];
  for (let at = 0; at + 8 <= file.length;) {
    const length = file.readUInt32BE(at);
    found.push({
      type: file.toString('latin1', at + 4, at + 8),
      body: file.subarray(at + 8, at + length),
    });
    at += length > 0 ? length : file.length;
  }
  return found;
}

/** Every box of a type, however deep. */
function* deep(file: Buffer, type: string): Generator<Buffer> {
  for (const box of boxes(file)) {
    if (box.type === type) yield box.body;
    if (HOLDERS.has(box.type)) yield* deep(box.body, type);
  }
}

/** What a player would know of an MP4 before it plays. */
export function mp4(file: Buffer): {
  seconds: number;
  /** Codecs of its streams: `avc1`, `tx3g`. */
  codecs: string[];
  size: [width: number, height: number] | null;
  /** Whether it can begin to play before all of it has come. */
  faststart: boolean;
} {
  const order = boxes(file).map(({ type }) => type);
  const [header = Buffer.alloc(32)] = deep(file, 'mvhd');
  const descriptions = [...deep(file, 'stsd')].map((body) => boxes(body.subarray(8))[0]);
  const video = descriptions.find((one) => one?.type === 'avc1')?.body;
  return {
    seconds: header.readUInt32BE(16) / header.readUInt32BE(12),
    codecs: descriptions.map((one) => one?.type ?? ''),
    size: video ? [video.readUInt16BE(24), video.readUInt16BE(26)] : null,
    faststart: order.includes('moov') && order.indexOf('moov') < order.indexOf('mdat'),
  };
}

/** Whether a WebM file says that it holds a codec: `V_AV1`. */
export const webmHolds = (file: Buffer, codec: string): boolean =>
  file.readUInt32BE(0) === 0x1a45dfa3 && file.subarray(0, 4096).includes(codec);
