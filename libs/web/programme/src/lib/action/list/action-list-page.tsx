import { useMessages, usePageTitle, useViewer } from '@opvolging/web-data-access';
import { FilterPanel, Link, PageHeader } from '@opvolging/web-ui';
import { useNavigate, useSearchParams } from 'react-router';
import { ActionFilterForm } from './action-filter-form';
import { ActionOrders } from './action-orders';
import { ActionPages } from './action-pages';
import { ChosenChips } from './chosen-chips';
import { EveryAction } from './every-action';
import { listAddress, listPlaceIn } from './list-place';
import { ListTools } from './list-tools';
import { useFocusOnChange } from './use-focus-on-change';

/** All actions, or those that a number elsewhere stands for: what is shown stands in the address. */
export function ActionListPage() {
  const { action: texts, lists, plan } = useMessages();
  const viewer = useViewer();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const place = listPlaceIn(params);
  const chosen = listAddress({ choices: place.choices, order: 'CODE', size: '50' });
  const results = useFocusOnChange(chosen);
  const Results = place.size === 'alles' ? EveryAction : ActionPages;
  usePageTitle(texts.listTitle);
  return (
    <>
      <PageHeader
        title={texts.listTitle}
        actions={
          viewer.may('ACTION_PROPOSE') && (
            <Link look="primary" href="/acties/voorstellen">
              {plan.proposeTitle}
            </Link>
          )
        }
      />
      <FilterPanel key={chosen} summary={lists.filter}>
        <ActionFilterForm
          place={place}
          onApply={(choices) => void navigate(listAddress({ ...place, choices }))}
        />
      </FilterPanel>
      <ChosenChips place={place} />
      <div className="o-list-bar">
        <ActionOrders place={place} />
        <ListTools place={place} />
      </div>
      <div ref={results} tabIndex={-1} className="o-results">
        <Results place={place} />
      </div>
    </>
  );
}
