import type { Locator } from 'playwright-core';
import type { Keyboard } from './keyboard';

/** With what somebody works the screen. */
export interface Hands {
  press(target: Locator): Promise<void>;
  fill(field: Locator, text: string): Promise<void>;
  pick(list: Locator, option: string): Promise<void>;
  choose(option: Locator): Promise<void>;
}

export const MOUSE: Hands = {
  press: (target) => target.click(),
  fill: (field, text) => field.fill(text),
  pick: async (list, option) => void (await list.selectOption({ label: option })),
  choose: (option) => option.check(),
};

/** Nothing is clicked: Tab to it, then the key that does it. */
export function handsOn(keyboard: Keyboard): Hands {
  return {
    press: async (target) => {
      await keyboard.tabTo(target);
      await keyboard.press('Enter');
    },
    fill: async (field, text) => {
      await keyboard.tabTo(field);
      await keyboard.press('Control+A');
      await keyboard.type(text);
    },
    pick: async (list, option) => {
      await keyboard.tabTo(list);
      await keyboard.pick(list, option);
    },
    choose: (option) => keyboard.choose(option),
  };
}
