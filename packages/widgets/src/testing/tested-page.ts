/** A page, or a frame of one, in which an expression is run: of Playwright, of Puppeteer, or of anything like them. */
export interface TestedPage {
  evaluate(expression: string): Promise<unknown>;
  url(): string;
}
