import { spawnSync } from 'node:child_process';

/** Ends with a sentence when ffmpeg, or an encoder that it needs, is not there. */
export function needFfmpeg(): void {
  const { error, stdout } = spawnSync('ffmpeg', ['-hide_banner', '-encoders'], {
    encoding: 'utf8',
  });
  const lacks = error ? [] : ['libx264', 'libsvtav1'].filter((name) => !stdout.includes(name));
  if (!error && lacks.length === 0) return;
  console.error(
    error
      ? 'Rendering films needs ffmpeg, which is not on this machine. Install it: “apt-get install ffmpeg” on Debian, “brew install ffmpeg” on a Mac, “winget install ffmpeg” on Windows. Building and serving the site do not need it.'
      : `This machine’s ffmpeg was built without ${lacks.join(' and ')}. Install a full one, such as Debian’s.`,
  );
  process.exit(1);
}

/** How long a sound lasts. @throws when it is not one */
export function secondsOf(file: string): number {
  const shown = ['-show_entries', 'format=duration', '-of', 'default=nw=1:nk=1'];
  const { stdout } = spawnSync('ffprobe', ['-v', 'error', ...shown, file], { encoding: 'utf8' });
  const seconds = Number(stdout.trim());
  if (!(seconds > 0)) throw new Error(`${file} is not a sound that ffmpeg can read.`);
  return seconds;
}

/** Runs ffmpeg to its end. @throws with what it said */
export function ffmpeg(args: readonly string[], input?: string): void {
  const { status, stderr } = spawnSync(
    'ffmpeg',
    ['-hide_banner', '-loglevel', 'error', '-y', ...args],
    {
      encoding: 'utf8',
      ...(input !== undefined && { input }),
    },
  );
  if (status !== 0) throw new Error(`ffmpeg failed:\n${stderr}`);
}
