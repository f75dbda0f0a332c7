import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { csvOf } from '@onemetre/core/table';
import { downloadLabels, type Locale } from '@onemetre/scenes';
import type { Colours } from '../paint/brush.ts';
import { drawPicture } from '../paint/draw-picture.ts';
import { pictureFrame } from '../paint/picture-size.ts';
import { fileName, type Picture, type Named, type PictureSize } from '@onemetre/scenes/views';
import { saveFile } from './save-file.ts';

/** What can be taken away from a widget; made when a reader asks for it. */
export interface Downloadable {
  readonly scene: Named & { readonly locale: Locale };
  /** The item, or the widget where it shows no single one: the middle of the file's name. */
  readonly id: string;
  readonly rows: () => readonly (readonly string[])[];
  readonly picture?: () => Picture;
}

const sizes: readonly PictureSize[] = ['shown', 'slide', 'phone'];

/** Offers what a widget shows as a file: the table as CSV, the card as a picture. */
export class DownloadController implements ReactiveController {
  private readonly host: ReactiveControllerHost & HTMLElement;
  /** The picture shown large, for where downloads are blocked; it belongs to one scene. */
  private large: { readonly scene: Downloadable['scene']; readonly canvas: HTMLCanvasElement } | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** What stands behind the label: a button for each form of the file. */
  choices(what: Downloadable): TemplateResult {
    const say = downloadLabels[what.scene.locale];
    const { picture } = what;
    const button = (label: string, act: () => void): TemplateResult =>
      html`<button type="button" @click=${act}>${label}</button>`;
    return html`<div class="downloads">
        ${button(say.csv, () => this.saveTable(what))}
        ${picture ? sizes.map((size) => button(say.sizes[size], () => this.savePicture(what, picture, size))) : nothing}
        ${picture ? button(say.view, () => this.show(what, picture)) : nothing}
      </div>
      ${this.large?.scene === what.scene ? html`<p class="large-hint">${say.viewHint}</p><div class="large">${this.large.canvas}</div>` : nothing}`;
  }

  private saveTable({ scene, id, rows }: Downloadable): void {
    saveFile(new Blob([csvOf(rows())], { type: 'text/csv;charset=utf-8' }), fileName(scene, id, 'csv'));
  }

  private savePicture({ scene, id }: Downloadable, picture: () => Picture, size: PictureSize): void {
    const name = fileName(scene, size === 'shown' ? id : `${id}-${size}`, 'png');
    this.draw(picture(), size).toBlob((blob) => {
      if (blob) saveFile(blob, name);
    });
  }

  private show({ scene }: Downloadable, picture: () => Picture): void {
    const content = picture();
    const canvas = this.draw(content, 'slide');
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', downloadLabels[scene.locale].spoken([content.title, ...content.sentences]));
    this.large = { scene, canvas };
    this.host.requestUpdate();
  }

  /** In the widget's own colours and type. */
  private draw(picture: Picture, size: PictureSize): HTMLCanvasElement {
    const base = this.host.shadowRoot?.querySelector('.om') ?? this.host;
    const style = getComputedStyle(base);
    const colour = (name: string): string => style.getPropertyValue(`--_${name}`).trim() || '#000';
    const colours: Colours = {
      ink: colour('ink'),
      soft: colour('soft'),
      line: colour('line'),
      paper: colour('paper'),
      wash: colour('wash'),
      accent: colour('accent'),
      accentWash: colour('accent-wash'),
    };
    const frame = pictureFrame(size, base.getBoundingClientRect().width + 48);
    return drawPicture(document.createElement('canvas'), picture, frame, colours, style.fontFamily);
  }
}
