import { cpSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { runServer, type RunningServer } from './run-server';
import { Visitor, type VisitOptions } from './visitor';

/** Nothing but the product: no updates, no reports, no other protocol than the one that is watched. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A server with a programme of its own, and a browser to visit it with. */
export class House {
  private constructor(
    readonly server: RunningServer,
    private readonly browser: Browser,
  ) {}

  /** The demo programme, or the data that stand in the folder given. */
  static async open(dataFolder?: string): Promise<House> {
    const server = await runServer(dataFolder ?? copyOfDemo());
    const browser = await chromium.launch({
      executablePath: process.env['OPVOLGING_BROWSER'] ?? '/usr/bin/chromium',
      args: QUIET,
    });
    return new House(server, browser);
  }

  /** Somebody who has not signed in. */
  async visitor(options: VisitOptions = {}): Promise<Visitor> {
    return Visitor.with(this.browser, this.server.address, options);
  }

  /** One of the demo people with a session, who stands nowhere yet. */
  async signedIn(key: string, options: VisitOptions = {}): Promise<Visitor> {
    const visitor = await this.visitor(options);
    await visitor.getSession(key);
    return visitor;
  }

  /** One of the demo people, who signs in through the screen and stands at Vandaag. */
  async signedInOnScreen(key: string, options: VisitOptions = {}): Promise<Visitor> {
    const visitor = await this.visitor(options);
    await visitor.signIn(key);
    return visitor;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }
}

function copyOfDemo(): string {
  const folder = process.env['WEB_E2E_FOLDER'];
  if (!folder) throw new Error('The demo programme was not prepared.');
  const own = mkdtempSync(join(folder, 'own-'));
  cpSync(join(folder, 'filled'), own, { recursive: true });
  return own;
}
