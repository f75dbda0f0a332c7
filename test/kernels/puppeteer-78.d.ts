/** The little of puppeteer-core 1.20 that the kernel tests use; the package has no types of its own. */
declare module 'puppeteer-78' {
  interface Page {
    on(event: 'pageerror', listener: (error: Error) => void): void;
    on(event: 'console', listener: (message: { type(): string; text(): string }) => void): void;
    setViewport(size: { width: number; height: number }): Promise<void>;
    setJavaScriptEnabled(enabled: boolean): Promise<void>;
    goto(url: string, options: { waitUntil: 'load' }): Promise<unknown>;
    evaluate(script: string): Promise<unknown>;
    screenshot(options: { path: string; fullPage: boolean }): Promise<unknown>;
  }
  interface Browser {
    newPage(): Promise<Page>;
    version(): Promise<string>;
    close(): Promise<void>;
  }
  const puppeteer: {
    launch(options: { executablePath: string; args: readonly string[]; env: NodeJS.ProcessEnv }): Promise<Browser>;
  };
  export default puppeteer;
}
