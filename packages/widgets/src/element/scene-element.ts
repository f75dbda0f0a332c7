import { html, render, type TemplateResult } from 'lit';
import { printDom } from '../print/print-dom.ts';
import type { SceneTree } from '@onemetre/scenes/scene';
import { readSelection } from '@onemetre/scenes/views';
import { DownloadController } from './download-controller.ts';
import { OmElement } from './om-element.ts';
import { OpenedController } from './opened-controller.ts';
import { WidthController } from './width-controller.ts';

type Controls = Readonly<Record<string, () => unknown>>;

/** A widget whose face is a scene: it is printed as it stands, and the page adds what only a page can do. */
export abstract class SceneElement extends OmElement {
  protected readonly width = new WidthController(this);
  protected readonly opened = new OpenedController(this);
  protected readonly downloads = new DownloadController(this);
  private printed: Element | null = null;
  private controls: Controls = {};

  /** @param controls what the page puts into each control of the scene, by its name, when it is opened */
  protected print(scene: SceneTree, controls: Controls = {}): TemplateResult {
    const { selected, select } = this.choosing;
    const { opened, width, printed } = this;
    const options = { width: width.em, selected, selectable: select !== null, opened: opened.names };
    this.controls = controls;
    this.printed = printDom(scene, options, printed);
    if (this.printed !== printed) this.listen(this.printed);
    return html`${this.printed}`;
  }

  protected override updated(): void {
    super.updated();
    for (const details of this.printed?.querySelectorAll('details') ?? []) {
      const content = this.opened.has(details.className) && this.controls[details.className];
      if (content) render(content(), details.lastElementChild as HTMLElement);
    }
  }

  /** One listener for all buttons and all that opens, however many there are. */
  private listen(face: Element): void {
    face.addEventListener('toggle', (event) => this.opened.toggled((event.target as Element).className, event), true);
    face.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('.choice');
      const selection = button && readSelection({ ...button.dataset });
      if (selection) this.choosing.select?.(selection);
    });
  }
}
