import type { ConsoleMessage, Page, Request } from 'playwright-core';

const QUIET_MS = 60;
const PATIENCE_MS = 20_000;

/** Keeps what must never happen on any page, and knows when all questions to the service have been answered. */
export class PageWatch {
  private readonly asked = new Set<Request>();
  private readonly seen: string[] = [];
  private lastChange = performance.now();

  private constructor(readonly address: string) {}

  static async on(page: Page, address: string): Promise<PageWatch> {
    const watch = new PageWatch(address);
    page.on('console', (message) => watch.note(message));
    page.on('pageerror', (error) => watch.seen.push(`error: ${error.message}`));
    page.on('request', (request) => watch.start(request));
    page.on('requestfinished', (request) => watch.end(request));
    page.on('requestfailed', (request) => watch.end(request));
    return watch;
  }

  /** Console errors, breaches of the content policy and requests to other hosts since the last time it was asked. */
  findings(): readonly string[] {
    return this.seen.splice(0);
  }

  /** No request on its way, and none begun a moment ago. */
  async quiet(): Promise<void> {
    const patience = performance.now() + PATIENCE_MS;
    while (performance.now() < patience) {
      if (this.asked.size === 0 && performance.now() - this.lastChange > QUIET_MS) return;
      await new Promise((goOn) => setTimeout(goOn, 20));
    }
    throw new Error(`Still asking: ${[...this.asked].map((one) => one.url()).join(', ')}`);
  }

  private start(request: Request): void {
    const url = request.url();
    if (/^(data|blob):/.test(url)) return;
    if (!url.startsWith(this.address)) this.seen.push(`request to another host: ${url}`);
    this.asked.add(request);
    this.lastChange = performance.now();
  }

  private end(request: Request): void {
    this.asked.delete(request);
    this.lastChange = performance.now();
  }

  /** The browser itself reports breaches of the content policy as errors in the console. */
  private note(message: ConsoleMessage): void {
    if (message.type() === 'error') this.seen.push(`console: ${message.text()}`);
  }
}
