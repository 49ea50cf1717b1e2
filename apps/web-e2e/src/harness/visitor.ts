import { join } from 'node:path';
import { DEMO_PASSWORD } from '@opvolging/testing';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { WORKSPACE } from './built-product';
import { handsOn, MOUSE, type Hands } from './hands';
import { Keyboard } from './keyboard';
import { PageWatch } from './page-watch';
import { TUESDAY } from './run-server';
import { demoPerson, signInRequest } from './sign-in-request';

export interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  readonly language?: 'nl' | 'en';
  readonly context?: BrowserContextOptions;
  /** Without a mouse: every press, choice and text goes by the keyboard. */
  readonly byKeyboard?: boolean;
}

/** How long somebody waits for what must come; a busy machine is slow, not wrong. */
const PATIENCE_MS = 15_000;

const SIGN_IN = {
  nl: { email: 'E-mailadres', password: 'Wachtwoord', submit: 'Inloggen', home: 'Vandaag' },
  en: { email: 'E-mail address', password: 'Password', submit: 'Sign in', home: 'Today' },
};

/** A person at the screen: goes somewhere, presses, fills in, and sees. Everything waits until it can. */
export class Visitor {
  private readonly hands: Hands;

  private constructor(
    readonly page: Page,
    readonly watch: PageWatch,
    private readonly options: VisitOptions,
  ) {
    this.hands = options.byKeyboard ? handsOn(new Keyboard(this)) : MOUSE;
  }

  static async with(browser: Browser, address: string, options: VisitOptions): Promise<Visitor> {
    const { width = 1280, height = 800, language = 'nl' } = options;
    const context = await browser.newContext({
      baseURL: address,
      viewport: { width, height },
      locale: language === 'nl' ? 'nl-NL' : 'en-GB',
      timezoneId: 'Europe/Amsterdam',
      ...options.context,
    });
    context.setDefaultTimeout(PATIENCE_MS);
    // The device shows the same moment as the service, as in life.
    await context.clock.setFixedTime(TUESDAY);
    const page = await context.newPage();
    return new Visitor(page, await PageWatch.on(page, address), options);
  }

  /** A second tab of the same person in the same browser. */
  async secondTab(): Promise<Visitor> {
    const page = await this.page.context().newPage();
    return new Visitor(page, await PageWatch.on(page, this.watch.address), this.options);
  }

  /** Signs in as the screen would, without the screen, in a tenth of the time; stands nowhere yet. */
  async getSession(key: string): Promise<void> {
    const response = await this.page
      .context()
      .request.post('/graphql', { data: signInRequest(key) });
    const answer = await response.text();
    if (!response.ok() || answer.includes('"errors"')) throw new Error(`No session: ${answer}`);
  }

  /** Signs in through the screen and stands at Vandaag. */
  async signIn(key: string): Promise<void> {
    const words = SIGN_IN[this.options.language ?? 'nl'];
    await this.goTo('/aanmelden');
    await this.fill(words.email, demoPerson(key).email);
    await this.fill(words.password, DEMO_PASSWORD);
    await this.press(words.submit);
    await this.arrivesAt(words.home);
  }

  async goTo(path: string): Promise<void> {
    await this.page.goto(path);
    await this.settled();
  }

  /**
   * Comes there as by a link, without loading the app anew. The title of the page that is left carries a mark
   * until it is gone, so that the page before is never taken for the one that was asked.
   */
  async moveTo(path: string): Promise<void> {
    const at = this.page.url();
    if (!at.startsWith('http') || new URL(path, at).pathname === new URL(at).pathname) {
      return this.goTo(path);
    }
    await this.page.evaluate((next) => {
      document.querySelector('main h1')?.setAttribute('data-left', '');
      history.pushState(null, '', next);
      dispatchEvent(new PopStateEvent('popstate'));
    }, path);
    await this.page.locator('main h1[data-left]').waitFor({ state: 'detached' });
    await this.settled();
  }

  /** The page stands: a title, no grey lines, nothing asked that has not been answered. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(
      () => document.querySelector('main h1') && !document.querySelector('.o-skeleton'),
    );
    await this.watch.quiet();
  }

  /** The page with this title is there. */
  async arrivesAt(title: string | RegExp): Promise<void> {
    try {
      await this.page.getByRole('heading', { level: 1, name: title }).waitFor();
    } catch (cause) {
      throw new Error(`No page '${title}'. There stood:\n${await this.text()}`, { cause });
    }
    await this.settled();
  }

  async sees(text: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    await within.getByText(text).filter({ visible: true }).first().waitFor();
  }

  button(name: string | RegExp, within: Page | Locator = this.page): Locator {
    return within.getByRole('button', { name, exact: typeof name === 'string' });
  }

  link(name: string | RegExp, within: Page | Locator = this.page): Locator {
    return within.getByRole('link', { name, exact: typeof name === 'string' }).first();
  }

  async press(name: string | RegExp, within?: Page | Locator): Promise<void> {
    await this.hands.press(this.button(name, within));
  }

  async follow(name: string | RegExp, within?: Page | Locator): Promise<void> {
    await this.hands.press(this.link(name, within));
  }

  async fill(label: string | RegExp, text: string, within: Page | Locator = this.page) {
    await this.hands.fill(within.getByLabel(label), text);
  }

  async pick(label: string | RegExp, option: string | RegExp, within: Page | Locator = this.page) {
    const field = within.getByLabel(label);
    const options = field.locator('option').filter({ hasText: option });
    await options.first().waitFor({ state: 'attached' });
    await this.hands.pick(field, (await options.first().innerText()).trim());
  }

  async choose(label: string | RegExp, within: Page | Locator = this.page) {
    await this.hands.choose(within.getByLabel(label));
  }

  /** What stands on the page now, as a person reads it. */
  async text(): Promise<string> {
    return this.page.locator('main').innerText();
  }

  /** Keeps how it looked in dist/screenshots. */
  async shot(name: string): Promise<void> {
    await this.settled();
    await this.page.screenshot({
      path: join(WORKSPACE, 'dist/screenshots', `${name}.png`),
      fullPage: true,
      animations: 'disabled',
    });
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}
