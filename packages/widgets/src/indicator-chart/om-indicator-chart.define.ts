import { defineElement } from '../element/define-element.ts';
import { OmIndicatorChart } from './om-indicator-chart.ts';

defineElement('indicator-chart', OmIndicatorChart);

declare global {
  interface HTMLElementTagNameMap {
    'om-indicator-chart': OmIndicatorChart;
  }
}

export { OmIndicatorChart };
