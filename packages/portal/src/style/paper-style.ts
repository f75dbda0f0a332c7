/** Ink and paper, by day and by night. */
export const paperStyle = `:root {
  --ink: #1c2024;
  --soft: #59616a;
  --line: #dfe2e5;
  --paper: #fff;
  --wash: #f6f5f2;
  --head: #9b1c1f;
  --link: #1f4e79;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e8eaec;
    --soft: #a5adb5;
    --line: #3a4046;
    --paper: #15181b;
    --wash: #1d2125;
    --head: #d9676a;
    --link: #8db8e2;
  }
}
/* Widgets take the page's ink and paper; on paper they keep their own. */
@media screen and (prefers-color-scheme: dark) {
  :root {
    --om-ink: #e8eaec;
    --om-soft: #a5adb5;
    --om-line: #3a4046;
    --om-paper: #15181b;
    --om-wash: #1d2125;
    --om-accent: #8db8e2;
    --om-accent-wash: #22303d;
    --om-link: #8db8e2;
    --om-scheme: dark;
  }
}
`;
