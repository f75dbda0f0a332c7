import '../../packages/widgets/dist/programme/om-programme.define.js';
import '../../packages/widgets/dist/indicator/om-indicator.define.js';
