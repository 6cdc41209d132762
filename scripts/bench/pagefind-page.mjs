/**
 * Search by Pagefind alone, as its documentation has it: asked for when the box has the focus, searching
 * at each input, each result shown as soon as its text is there. In our favour nothing is left out, in its
 * favour something: no worker, which would cost it 11 kB and a round trip, no wait for a pause in typing,
 * and no styles.
 * @param {string} base
 */
export const pagefindPage = (base) => `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Pagefind alone</title></head>
<body>
<label for="q">Words to look for</label> <input id="q" type="search">
<ol id="results"></ol>
<script type="module">
  const box = document.getElementById('q');
  const list = document.getElementById('results');
  let opened;
  const open = () =>
    (opened ??= import('${base}pagefind/pagefind.js').then(({ createInstance }) =>
      createInstance({ noWorker: true })));
  const show = ({ url, meta, excerpt }) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = url;
    link.textContent = meta.title;
    const text = document.createElement('p');
    text.innerHTML = excerpt;
    item.append(link, text);
    list.append(item);
  };
  box.addEventListener('focus', open);
  box.addEventListener('input', async () => {
    const pagefind = await open();
    const found = await pagefind.search(box.value);
    list.replaceChildren();
    for (const result of found.results.slice(0, 10)) result.data().then(show);
  });
</script>
</body>
</html>`;
