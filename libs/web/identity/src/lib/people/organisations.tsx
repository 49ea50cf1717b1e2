import { graphql, QueryView, useMessages, useScreenQuery } from '@opvolging/web-data-access';
import { EmptyState, Item, ItemList, Section } from '@opvolging/web-ui';
import { AddOrganisation } from './add-organisation';

const Organisations_Query = graphql(`
  query Organisations_Query {
    organisations(first: 100) {
      totalCount
      nodes {
        id
        name
      }
    }
  }
`);

export function Organisations() {
  const { identity } = useMessages();
  const query = useScreenQuery(Organisations_Query);
  const texts = identity.organisation;
  return (
    <Section title={texts.title}>
      <QueryView query={query}>
        {({ organisations }) =>
          organisations.nodes.length === 0 ? (
            <EmptyState>{texts.none}</EmptyState>
          ) : (
            <ItemList>
              {organisations.nodes.map(({ id, name }) => (
                <Item key={id}>{name}</Item>
              ))}
            </ItemList>
          )
        }
      </QueryView>
      <AddOrganisation onAdded={() => void query.refetch()} />
    </Section>
  );
}
