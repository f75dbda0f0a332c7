// The page's own script: lets a reader choose an earlier data release. Everything else works without it.
(function () {
  'use strict';
  var choice = document.getElementById('release');
  var programme = document.querySelector('om-programme');
  if (!choice || !programme || !window.customElements) return;
  choice.parentNode.hidden = false;
  choice.addEventListener('change', function () {
    var option = choice.options[choice.selectedIndex];
    var asOf = option.getAttribute('data-as-of');
    var knownAt = option.getAttribute('data-known-at');
    if (asOf && knownAt) {
      programme.setAttribute('as-of', asOf);
      programme.setAttribute('known-at', knownAt);
    } else {
      programme.removeAttribute('as-of');
      programme.removeAttribute('known-at');
    }
  });
})();
