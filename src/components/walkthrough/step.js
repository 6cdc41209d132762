// Stands in a step after what it changes, and so runs before that is painted: shows only what is there on the way that
// the address tells (#by=first.second), and lets every link carry it on. Runs twice. Of an address that tells no way
// (from a search, a bookmark, or an anchor in the page), the way last gone to this step in this tab is taken.
(function (root) {
  var start = root.hasAttribute('data-start');
  var key = 'noticing:by:' + location.pathname;
  var by = /^#by=[a-z0-9.-]+$/.test(location.hash) ? location.hash.slice(4) : '';
  try {
    if (by) sessionStorage.setItem(key, by);
    else if (location.hash && !start) by = sessionStorage.getItem(key) || '';
  } catch {
    // Without storage an anchor in the page loses the way, and every choice shows.
  }
  if (!by && !start) return;
  var path = by ? by.split('.') : [];
  function each(selector, use) {
    root.querySelectorAll(selector).forEach(use);
  }
  function first(ids) {
    return (ids || '').split(' ').findIndex(function (id) {
      return path.indexOf(id) >= 0;
    });
  }
  root.dataset.way = path.join('.');
  each('[data-by]', function (one) {
    one.hidden = one.dataset.by !== path[path.length - 1];
    if (one.hidden) return;
    var chosen = root.querySelector('[data-chosen]');
    chosen.textContent = 'You chose: ' + one.querySelector('[data-words]').textContent.trim();
    chosen.hidden = false;
    chosen.nextElementSibling.textContent = 'Why it matters';
    one.querySelector('[data-label]').hidden = true;
  });
  each('[data-chose]', function (one) {
    var place = first(one.dataset.chose);
    one.hidden = place < 0;
    if (place >= 0)
      one.querySelector('[data-since]').textContent =
        'Since ' + one.querySelector('[data-since]').dataset.since.split('|')[place] + ':';
  });
  each('[data-not-chose]', function (one) {
    one.hidden = first(one.dataset.notChose) >= 0;
    one.querySelector('[data-since]').hidden = true;
  });
  each('a[data-choice]', function (one) {
    one.hash = '#by=' + path.concat(one.dataset.choice).join('.');
  });
  each('a[data-on]', function (one) {
    one.hash = '#by=' + by;
  });
  each('[data-known]', function (one) {
    one.hidden = path.length === 0;
  });
})(document.querySelector('[data-walk]'));
