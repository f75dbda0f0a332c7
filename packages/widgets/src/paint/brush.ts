/** What pictures are painted with: the colours and the type of the widget they repeat. */
export interface Colours {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly paper: string;
  readonly wash: string;
  readonly accent: string;
  readonly accentWash: string;
}

/** A canvas with its colours; lengths are in px, sizes of type in em of it. */
export interface Brush {
  readonly context: CanvasRenderingContext2D;
  readonly colours: Colours;
  /** Family of the type. */
  readonly family: string;
  /** One em of the running text, in px. */
  readonly em: number;
}

/** Sets the type for what is written next: size in em of the running text. */
export const setType = ({ context, family, em }: Brush, size: number, weight = 400): void => {
  context.font = `${weight} ${em * size}px ${family}`;
};

export interface LineStyle {
  readonly colour: string;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly cap?: CanvasLineCap;
  readonly opacity?: number;
}

/** Draws lines through points; each list of points is one line. */
export const strokeLine = (
  { context }: Brush,
  points: readonly (readonly [x: number, y: number])[],
  { colour, width, dash = [], cap = 'butt', opacity = 1 }: LineStyle,
): void => {
  context.save();
  context.globalAlpha = opacity;
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineCap = cap;
  context.lineJoin = 'round';
  context.setLineDash([...dash]);
  context.beginPath();
  points.forEach(([x, y], index) => (index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  context.stroke();
  context.restore();
};
