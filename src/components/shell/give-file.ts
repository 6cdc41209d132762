/** How long the browser is given to fetch the file from us before its address goes. */
const FETCHED_BY_MS = 60_000;

/** Gives a file to the reader, as a download that never leaves the device. */
export function giveFile(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, FETCHED_BY_MS);
}

/** The text of one of our own files, as a file. */
export const asJsonFile = (text: string): Blob => new Blob([text], { type: 'application/json' });
