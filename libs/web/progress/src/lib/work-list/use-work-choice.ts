import { useSearchParams } from 'react-router';

/** What of the work list is shown; it stands in the address. */
export interface WorkChoice {
  readonly mine: boolean;
  readonly postponed: boolean;
  /** The address with another choice. */
  readonly hrefWith: (other: { mine?: boolean; postponed?: boolean }) => string;
}

export function useWorkChoice(): WorkChoice {
  const [params] = useSearchParams();
  const mine = params.get('wie') === 'ik';
  const postponed = params.get('uitgesteld') === 'ja';
  return {
    mine,
    postponed,
    hrefWith: (other) => {
      const next = { mine, postponed, ...other };
      const query = new URLSearchParams([
        ...(next.mine ? [['wie', 'ik']] : []),
        ...(next.postponed ? [['uitgesteld', 'ja']] : []),
      ]).toString();
      return query === '' ? '/werkvoorraad' : `/werkvoorraad?${query}`;
    },
  };
}
