// Runs before the first paint: large type, contrast and theme as the reader chose them on this device.
(function () {
  var root = document.documentElement;
  root.classList.add('js');
  try {
    var kept = JSON.parse(localStorage.getItem('display') || '{}');
    ['theme', 'size', 'contrast'].forEach(function (name) {
      if (typeof kept[name] === 'string') root.dataset[name] = kept[name];
    });
  } catch {
    // Without storage, or with a damaged entry, the device's own settings hold.
  }
})();
