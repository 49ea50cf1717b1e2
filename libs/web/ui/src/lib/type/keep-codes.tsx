import { Children, Fragment, type ReactNode } from 'react';

/** A number of a page with its letter: A-012, V-004; a browser may break a line after the hyphen. */
const CODE = /(\b[A-Z]-\d+\b)/;

/** The same text, in which a code never falls apart over two lines. */
export function keepCodes(children: ReactNode): ReactNode {
  return Children.map(children, (child) =>
    typeof child === 'string' && CODE.test(child) ? whole(child) : child,
  );
}

function whole(text: string): ReactNode {
  return text.split(CODE).map((part, index) =>
    CODE.test(part) ? (
      <span key={index} className="o-code">
        {part}
      </span>
    ) : (
      <Fragment key={index}>{part}</Fragment>
    ),
  );
}
