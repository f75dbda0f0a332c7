import UPlot from 'uplot';

window.UPlot = UPlot;
