/** Two hundred cards, unless the address says how many. */
const cardCount = Number(new URLSearchParams(location.search).get('cards') ?? 200);
const years = Array.from({ length: 20 }, (_, i) => 2006 + i);

/** Invented series of twenty years, the same at every run. They are about no place. */
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

/** The same series, each with another last value. */
export const changedSeries = series.map((one) => ({
  ...one,
  values: one.values.map((value, i) => (i === one.values.length - 1 ? value - 1.5 : value)),
}));

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

/** After two frames, and as many more as it takes until everything is there. */
export const settled = async (isThere = () => true) => {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  await frame();
  await frame();
  while (!isThere()) await frame();
};

/** Tells the harness that everything has been drawn. */
export const drawn = (isThere) =>
  settled(isThere).then(() => {
    window.drawn = true;
  });
