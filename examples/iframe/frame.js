// Tells the page around it how tall this one is. A height is no secret, so that it may go to whoever shows the frame.
(function () {
  'use strict';
  if (window.parent === window || !window.ResizeObserver) return;
  new ResizeObserver(function () {
    window.parent.postMessage({ onemetreHeight: document.documentElement.offsetHeight }, '*');
  }).observe(document.documentElement);
})();
