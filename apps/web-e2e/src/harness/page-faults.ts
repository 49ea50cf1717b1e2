import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { DEMO_TEXTS } from './demo-texts';
import type { Visitor } from './visitor';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** Words that stand in a text only when something was forgotten. */
const FORGOTTEN = /\b(undefined|null|NaN)\b|\[object |\$\{/;

const PRODUCT = { nl: '– Opvolging', en: '– Follow-up' };

export type Language = keyof typeof PRODUCT;

/** What can be measured at once and is wrong with the page as it stands; empty on a good page. */
export async function pageFaults(visitor: Visitor, language: Language): Promise<string[]> {
  const { page } = visitor;
  return [
    ...visitor.watch.findings(),
    ...(await titleFaults(page, language)),
    ...(await textFaults(page)),
    ...(await languageFaults(page)),
    ...(await sidewaysFaults(page)),
  ];
}

async function titleFaults(page: Page, language: Language): Promise<string[]> {
  const title = await page.title();
  const lang = await page.locator('html').getAttribute('lang');
  const headings = await page.locator('h1:visible').count();
  return [
    ...(title.endsWith(PRODUCT[language]) ? [] : [`title: ${title}`]),
    ...(lang === language ? [] : [`lang: ${lang}`]),
    ...(headings === 1 ? [] : [`${headings} headings of level 1`]),
  ];
}

async function textFaults(page: Page): Promise<string[]> {
  const text = await page.locator('body').innerText();
  return text
    .split('\n')
    .filter((line) => FORGOTTEN.test(line))
    .map((line) => `text: ${line}`);
}

/** What somebody wrote in one language and stands, also out of sight, as if it were the other. */
async function languageFaults(page: Page): Promise<string[]> {
  return page.evaluate((written) => {
    const whole = document.body.textContent;
    const known = Object.entries(written).flatMap(([language, texts]) =>
      texts.filter((text) => whole.includes(text)).map((text) => ({ language, text })),
    );
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const faults: string[] = [];
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
      const said = node.textContent ?? '';
      const place = node.parentElement;
      const told = place?.closest('[lang]')?.getAttribute('lang');
      const wrong = known.find(({ language, text }) => language !== told && said.includes(text));
      if (wrong) {
        faults.push(`${wrong.language} told as ${told}: ${place?.tagName} “${said.slice(0, 80)}”`);
      }
    }
    return faults;
  }, DEMO_TEXTS);
}

/** A page never scrolls sideways; names what sticks out. */
async function sidewaysFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > width + 1,
    );
    const deepest = wide.filter(
      (one) => !wide.some((other) => one !== other && one.contains(other)),
    );
    const named = deepest.slice(0, 5).map((one) => `${one.tagName}.${one.className}`);
    return [`sideways: ${document.documentElement.scrollWidth} of ${width}: ${named.join(', ')}`];
  });
}

/** What axe finds by the rules of WCAG 2.2 AA. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(WCAG_22_AA)
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help} ${target.join(' ')} ${failureSummary}`,
    ),
  );
}
