import userEvent from '@testing-library/user-event';

/** Puts a text into a field at once, as somebody does who pastes it. */
export async function fillIn(field: HTMLElement, text: string): Promise<void> {
  await userEvent.clear(field);
  await userEvent.click(field);
  await userEvent.paste(text);
}
