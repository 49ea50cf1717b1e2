import { useMessages } from '@opvolging/web-data-access';
import { Link } from '@opvolging/web-ui';
import { listAddress, ORDERS, type ListPlace } from './list-place';

/** The orders as links, so that each has an address of its own and cards can be sorted too. */
export function ActionOrders({ place }: { place: ListPlace }) {
  const { lists } = useMessages();
  return (
    <nav aria-label={lists.order}>
      <ul className="o-orders">
        <li>{lists.order}:</li>
        {ORDERS.map((order) => (
          <li key={order}>
            {order === place.order ? (
              <span aria-current="true">{lists.orders[order]}</span>
            ) : (
              <Link href={listAddress({ ...place, order })}>{lists.orders[order]}</Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
