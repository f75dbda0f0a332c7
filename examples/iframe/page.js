// Makes a frame as tall as what it shows. A message counts only from that frame, and only from the place it was loaded from.
// It listens before the frame begins: it stands above it, without defer.
(function () {
  'use strict';
  window.addEventListener('message', function (event) {
    var frame = document.getElementById('plan');
    if (!frame || event.source !== frame.contentWindow) return;
    // Pages from a disk have no origin to compare.
    if (event.origin !== new URL(frame.src).origin && location.protocol !== 'file:') return;
    var height = event.data && event.data.onemetreHeight;
    if (typeof height === 'number' && height > 0 && height < 100000) frame.height = String(Math.ceil(height));
  });
})();
