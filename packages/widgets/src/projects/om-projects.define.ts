import { defineElement } from '../element/define-element.ts';
import { OmProjects } from './om-projects.ts';

defineElement('projects', OmProjects);

declare global {
  interface HTMLElementTagNameMap {
    'om-projects': OmProjects;
  }
}

export { OmProjects };
