import type { Locator } from 'playwright-core';
import type { Visitor } from './visitor';

const MANY_STEPS = 120;

/** Somebody without a mouse. Every place where the focus stops must show it, and nothing may cover it. */
export class Keyboard {
  constructor(private readonly visitor: Visitor) {}

  async press(key: string): Promise<void> {
    await this.visitor.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.visitor.page.keyboard.type(text);
  }

  /** Presses Tab until the focus is there; judges each stop on the way. */
  async tabTo(target: Locator): Promise<void> {
    await target.waitFor();
    const stops: string[] = [];
    for (let step = 0; step < MANY_STEPS; step += 1) {
      if (await hasFocus(target)) return;
      await this.press('Tab');
      stops.push(await this.nameOfFocused());
      const faults = await this.faultsOfFocus();
      if (faults.length > 0) throw new Error(`${stops.at(-1)}: ${faults.join(', ')}`);
    }
    throw new Error(`Tab never came to ${String(target)}; it stopped at ${stops.join(' | ')}`);
  }

  /** Comes into the group of radio buttons with Tab and walks to this one with the arrows. */
  async choose(option: Locator): Promise<void> {
    const name = JSON.stringify(await option.getAttribute('name'));
    const group = this.visitor.page.locator(`input[type=radio][name=${name}]`);
    const checked = group.and(this.visitor.page.locator(':checked'));
    await this.tabTo((await checked.count()) > 0 ? checked : group.first());
    for (let step = 0; step < MANY_STEPS && !(await hasFocus(option)); step += 1) {
      await this.press('ArrowDown');
    }
    if (!(await option.isChecked())) await this.press('Space');
  }

  /** Walks down the list that has the focus to this option, once the list has come. */
  async pick(list: Locator, option: string): Promise<void> {
    await this.isAt(list);
    await list.locator('option', { hasText: option }).first().waitFor({ state: 'attached' });
    for (let step = 0; step < MANY_STEPS; step += 1) {
      if ((await list.locator('option:checked').innerText()).trim() === option) return;
      await this.press('ArrowDown');
    }
    throw new Error(`The list has no option that reads ${option}`);
  }

  async isAt(target: Locator): Promise<void> {
    await target.waitFor();
    const patience = performance.now() + 5_000;
    while (!(await hasFocus(target))) {
      if (performance.now() > patience) {
        throw new Error(`The focus is at ${await this.nameOfFocused()}, not at ${String(target)}`);
      }
      await new Promise((goOn) => setTimeout(goOn, 50));
    }
  }

  async nameOfFocused(): Promise<string> {
    return this.visitor.page.evaluate(() => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement)) return '';
      const label = at instanceof HTMLInputElement ? at.labels?.[0]?.innerText : undefined;
      return (label ?? at.innerText).trim().split('\n')[0] ?? '';
    });
  }

  /** The focus must be drawn, on the element or on the card around a hidden input, and lie in sight. */
  private async faultsOfFocus(): Promise<string[]> {
    const box = await this.visitor.page.evaluate(findRing);
    if (box === null) return [];
    if (box === 'NO_RING') return ['no visible focus'];
    const onTop = await this.visitor.page.evaluate(findCover, box);
    return onTop === null ? [] : [`covered by ${onTop}`];
  }
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((one) => one === document.activeElement);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Runs in the page: a point inside the ring around what has the focus; null when nothing has it. */
function findRing(): Point | 'NO_RING' | null {
  const at = document.activeElement;
  if (at === null || at === document.body) return null;
  const around = [at, at.parentElement, at.parentElement?.parentElement].filter((one) => !!one);
  const ringed = around.find((one) => {
    const { outlineStyle, outlineWidth, opacity } = getComputedStyle(one);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0 && Number(opacity) > 0;
  });
  if (!ringed) return 'NO_RING';
  const { x, y, width, height } = ringed.getBoundingClientRect();
  return { x: x + Math.min(width / 2, 40), y: y + Math.min(height / 2, 12) };
}

/** Runs in the page: what lies over that point and is not part of what has the focus. */
function findCover({ x, y }: Point): string | null {
  const at = document.activeElement;
  const onTop = document.elementFromPoint(x, y);
  if (at === null) return null;
  if (onTop === null) return 'the edge of the window';
  const same = at.contains(onTop) || onTop.contains(at) || onTop.closest('label')?.contains(at);
  return same ? null : `${onTop.tagName}.${onTop.className}`;
}
