// Stands after what it changes, and so runs before that is painted: leaves of all steps those on the way that the
// address tells (#by=first.second), if every choice in it is one of these.
(function (root) {
  var by = /^#by=([a-z0-9.-]+)$/.exec(location.hash);
  var path = by ? by[1].split('.') : [];
  function all(selector) {
    return Array.prototype.slice.call(root.querySelectorAll(selector));
  }
  var step = root.dataset.startStep;
  var steps = [step];
  for (var id of path) {
    var item = root.querySelector('[data-at="' + step + '"] [data-choice="' + id + '"]');
    if (!item) return;
    item.dataset.taken = '';
    step = item.dataset.to;
    steps.push(step);
  }
  if (!by) return;
  root.dataset.way = path.join('.');
  function had(ids) {
    return ids.split(' ').some(function (id) {
      return path.indexOf(id) >= 0;
    });
  }
  // The address of a step as it was come to.
  function back(link, at) {
    var before = path.slice(0, steps.indexOf(at));
    if (before.length > 0) link.hash = '#by=' + before.join('.');
  }
  all('[data-at]').forEach(function (one) {
    one.hidden = steps.indexOf(one.dataset.at) < 0;
    all('[data-at="' + one.dataset.at + '"] [data-back]').forEach(function (link) {
      back(link, one.dataset.at);
    });
  });
  all('[data-choice]').forEach(function (one) {
    one.hidden = !('taken' in one.dataset);
  });
  all('[data-from]').forEach(function (one) {
    var at = one.dataset.from;
    var left = 0;
    one.querySelectorAll('[data-road]').forEach(function (road) {
      var there =
        (!road.dataset.chose || had(road.dataset.chose)) &&
        (!road.dataset.notChose || !had(road.dataset.notChose));
      road.hidden = !there || path.indexOf(road.dataset.road) >= 0;
      if (!road.hidden) left++;
    });
    one.hidden = steps.indexOf(at) < 0 || left === 0;
    back(one.querySelector('[data-back]'), at);
  });
  all('[data-known]').forEach(function (one) {
    one.hidden = false;
  });
  all('[data-unknown]').forEach(function (one) {
    one.hidden = true;
  });
})(document.querySelector('[data-walk]'));
