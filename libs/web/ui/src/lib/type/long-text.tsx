import { useId, useState } from 'react';
import { Button } from '../button/button';
import { classNames } from '../class-names';
import { useUiTexts } from '../texts/ui-texts';
import './long-text.css';

/** What fits in two lines on a wide screen; measured in the text, so that server, print and test agree. */
const SHORT = 140;
const LINES = 2;

interface LongTextProps {
  readonly children: string;
  readonly className?: string;
  /** The language of the text, where it is not that of the page. */
  readonly lang?: string;
}

/** A text among others: two lines of it, and all of it on request and on paper. */
export function LongText({ children, className, lang }: LongTextProps) {
  const { showMore, showLess } = useUiTexts();
  const [open, setOpen] = useState(false);
  const id = useId();
  const isLong = children.length > SHORT || children.trim().split('\n').length > LINES;
  const folded = isLong && !open;
  return (
    <>
      <p
        id={id}
        lang={lang}
        className={classNames(
          'nl-paragraph o-long-text',
          folded && 'o-long-text--folded',
          className,
        )}
      >
        {children}
      </p>
      {isLong && (
        <div>
          <Button
            look="subtle"
            size="small"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            {open ? showLess : showMore}
          </Button>
        </div>
      )}
    </>
  );
}
