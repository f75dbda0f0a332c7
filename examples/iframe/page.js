// Makes a frame as tall as what it shows. A message counts only from that frame, and only from the place it was loaded from.
(function () {
  'use strict';
  var frame = document.getElementById('plan');
  window.addEventListener('message', function (event) {
    if (event.source !== frame.contentWindow || event.origin !== new URL(frame.src).origin) return;
    var height = event.data && event.data.onemetreHeight;
    if (typeof height === 'number' && height > 0 && height < 100000) frame.height = String(Math.ceil(height));
  });
})();
