import { CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';

Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement);
window.Chart = Chart;
