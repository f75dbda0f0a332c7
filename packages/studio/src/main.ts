/** The script of the offline page: the widgets with everything that judges, and the page itself. */
import '@onemetre/widgets/define';
import { OmStudio } from './page/om-studio.ts';

customElements.define('om-studio', OmStudio);
