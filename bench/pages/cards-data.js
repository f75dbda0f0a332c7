/** Two hundred invented series of twenty years, the same at every run. They are about no place. */
export const cardCount = 200;
const years = Array.from({ length: 20 }, (_, i) => 2006 + i);

export const series = Array.from({ length: cardCount }, (_, card) => {
  const from = 20 + (card % 30);
  const to = from + 30;
  return {
    name: `Invented indicator ${card + 1}`,
    from,
    to,
    years,
    values: years.map((_, i) => Math.round((from + (i * 30) / 24 + ((card * 7 + i * 13) % 11) / 5) * 10) / 10),
  };
});

/** Where the parts of a card stand, for the hand-made variants: a bar and a line with its target path. */
export const place = ({ from, to, values }, width = 380, height = 40) => {
  const x = (i) => (i / (values.length - 1)) * width;
  const y = (value) => height - ((value - from) / (to - from)) * height;
  return {
    bar: Math.max(0, Math.min(width, ((values[values.length - 1] - from) / (to - from)) * width)),
    line: values.map((value, i) => `${i === 0 ? 'M' : 'L'}${x(i).toFixed(1)},${y(value).toFixed(1)}`).join(''),
    path: `M0,${height}L${width},0`,
    width,
    height,
  };
};

/** Tells the harness that two frames have been drawn. */
export const drawn = () =>
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      window.drawn = true;
    }),
  );
