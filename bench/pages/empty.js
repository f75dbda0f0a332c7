import { drawn } from './cards-data.js';

window.mount = () => undefined;
window.unmount = () => undefined;
drawn();
