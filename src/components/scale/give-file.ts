/** How long the browser is given to fetch the file from us before its address goes. */
const FETCHED_BY_MS = 60_000;

/** Gives the reader a text as a file in their downloads. Nothing is sent. */
export function giveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, FETCHED_BY_MS);
}
