// Runs in the head, before the first paint, so that nobody sees the wrong theme flash by.
// Plain JavaScript for any browser: it is put into the page as it stands, and its hash into the policy.
(function (root, storage, plans) {
  root.classList.add('js');
  try {
    var kept = JSON.parse(localStorage.getItem('noticing:preferences') || '{}');
    for (var name in kept) root.dataset[name] = kept[name];
    function noted(key) {
      return localStorage.getItem(key) || sessionStorage.getItem(key);
    }
    if (storage && noted('noticing:started')) root.dataset.started = '';
    // A plan is asked about on the next visit, not by whoever reads on from where it was made.
    var planned = plans && !sessionStorage.getItem('noticing:told') && noted('noticing:plan');
    if (
      plans &&
      (sessionStorage.getItem('noticing:asking') ||
        location.search.indexOf('?plan=') === 0 ||
        (planned &&
          (Date.now() - planned > 36e5 || !sessionStorage.getItem('noticing:reading-on'))))
    )
      root.dataset.asks = '';
  } catch {
    // Storage is blocked: the page stands as the device would have it.
  }
})(document.documentElement, true, true);
