// Runs in the head, before the first paint, so that nobody sees the wrong theme flash by.
// Plain JavaScript for any browser: it is put into the page as it stands, and its hash into the policy.
(function (root, storage) {
  root.classList.add('js');
  try {
    var kept = JSON.parse(localStorage.getItem('noticing:preferences') || '{}');
    for (var name in kept) root.dataset[name] = kept[name];
    if (
      storage &&
      (localStorage.getItem('noticing:started') || sessionStorage.getItem('noticing:started'))
    )
      root.dataset.started = '';
  } catch {
    // Storage is blocked: the page stands as the device would have it.
  }
})(document.documentElement, true);
