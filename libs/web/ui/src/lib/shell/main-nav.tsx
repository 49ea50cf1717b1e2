import { useId, useState } from 'react';
import { classNames } from '../class-names';
import { useLinkComponent } from '../link/link-component';
import { useUiTexts } from '../texts/ui-texts';
import './main-nav.css';

export interface MainNavItem {
  readonly href: string;
  readonly label: string;
  readonly current?: boolean;
  /** How many things wait there; with words for those who listen. */
  readonly count?: { readonly value: number; readonly label: string };
}

export interface MainNavProps {
  /** "Hoofdmenu". */
  readonly label: string;
  readonly items: readonly MainNavItem[];
}

/** The main navigation: one line, or a button that unfolds it below 640 px. */
export function MainNav({ label, items }: MainNavProps) {
  const texts = useUiTexts();
  const id = useId();
  const [open, setOpen] = useState(false);
  const current = items.find((item) => item.current);

  return (
    <nav className="o-main-nav" aria-label={label}>
      <div className="o-page-width o-main-nav__in">
        <button
          type="button"
          className="o-main-nav__toggle"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <span className="o-main-nav__lines" aria-hidden="true" />
          {texts.menu}
          {current && <span className="o-main-nav__here">{current.label}</span>}
        </button>
        <ul id={id} className={classNames('o-main-nav__list', open && 'o-main-nav__list--open')}>
          {items.map((item) => (
            <NavItem key={item.href} item={item} onFollow={() => setOpen(false)} />
          ))}
        </ul>
      </div>
    </nav>
  );
}

function NavItem({ item, onFollow }: { item: MainNavItem; onFollow: () => void }) {
  const Anchor = useLinkComponent();

  return (
    <li>
      <Anchor href={item.href} aria-current={item.current ? 'page' : undefined} onClick={onFollow}>
        {item.label}
        {item.count && item.count.value > 0 && (
          <span className="o-count">
            <span aria-hidden="true">{item.count.value}</span>
            <span className="o-visually-hidden">{item.count.label}</span>
          </span>
        )}
      </Anchor>
    </li>
  );
}
