// Runs before the first paint, so that neither the wrong theme nor another timeline flashes up.
(function () {
  var root = document.documentElement;
  try {
    var theme = localStorage.getItem('dateline-theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch (refused) {
    // Storage is switched off: the machine's own setting holds.
    delete root.dataset.theme;
  }
  if (/[?&]src=/.test(location.search)) root.dataset.opening = '';
})();
