import { createContext, useContext } from 'react';
import type { ComponentProps, ElementType } from 'react';

/** What a link of the app's router must understand: an ordinary anchor with `href`. */
export type LinkComponentProps = ComponentProps<'a'> & { href: string };

const LinkComponentContext = createContext<ElementType<LinkComponentProps>>('a');

/** The app gives its router's link here once, so that no component needs to know the router. */
export const LinkComponentProvider = LinkComponentContext.Provider;

export function useLinkComponent(): ElementType<LinkComponentProps> {
  return useContext(LinkComponentContext);
}
