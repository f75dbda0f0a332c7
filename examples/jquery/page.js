$(function () {
  var programme = $('om-programme');
  $('#language').on('change', function () {
    programme.attr('lang', this.value);
  });
  programme.on('om-state', function (event) {
    $(document.body).attr('data-state', event.originalEvent.detail.type);
  });
});
