import { Link } from '../link/link';
import type { BarPart } from './bar-part';

/** The words of the chart, one per part, with the same pattern as the part. */
export function BarKey({ parts }: { parts: readonly BarPart[] }) {
  return (
    // Safari drops the role of a list without bullets.
    // eslint-disable-next-line jsx-a11y/no-redundant-roles
    <ul role="list" className="o-bar-key">
      {parts.map((part) => (
        <li key={part.key} className="o-bar-key__part">
          <span className={`o-bar-key__swatch o-fill--${part.fill}`} aria-hidden="true" />
          <KeyText part={part} />
        </li>
      ))}
    </ul>
  );
}

function KeyText({ part }: { part: BarPart }) {
  const text = (
    <>
      <strong>{part.count}</strong> {part.label}
    </>
  );

  return part.href !== undefined && part.count > 0 ? (
    <Link href={part.href}>{text}</Link>
  ) : (
    <span>{text}</span>
  );
}
