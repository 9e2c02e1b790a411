// Runs before the first paint: large type, contrast and theme as the reader chose them on this device.
(function () {
  var root = document.documentElement;
  root.classList.add('js');
  try {
    var kept = JSON.parse(localStorage.getItem('display') || '{}');
    ['theme', 'size', 'contrast'].forEach(function (name) {
      if (typeof kept[name] === 'string') root.dataset[name] = kept[name];
    });
    // What fits a business stands first for one; decided before the first paint, so that nothing moves.
    var me = JSON.parse(localStorage.getItem('me') || '{}');
    if (typeof me.group === 'string') root.dataset.group = me.group;
  } catch {
    // Without storage, or with a damaged entry, the device's own settings hold.
  }
})();
