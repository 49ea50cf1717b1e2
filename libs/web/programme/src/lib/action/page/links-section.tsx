import { graphql, readFragment, useMessages, type FragmentType } from '@opvolging/web-data-access';
import { Button, Item, ItemList, Meta, Section } from '@opvolging/web-ui';
import { useState } from 'react';
import { AddLinkDialog } from '../commands/add-link-dialog';
import { RemoveLinkButton } from '../commands/remove-link-button';
import { useActionScreen } from './action-screen';
import { OutsideLink } from './outside-link';

const LinksSection_action = graphql(`
  fragment LinksSection_action on Action {
    id
    links {
      id
      title
      url
    }
  }
`);

export function LinksSection(props: { action: FragmentType<typeof LinksSection_action> }) {
  const { action: texts } = useMessages();
  const { may } = useActionScreen();
  const [adding, setAdding] = useState(false);
  const { links } = readFragment(LinksSection_action, props.action);
  if (links.length === 0 && !may('ADD_LINK')) return null;
  return (
    <Section title={texts.links.title}>
      {links.length === 0 ? (
        <Meta>{texts.links.none}</Meta>
      ) : (
        <ItemList>
          {links.map((link) => (
            <Item key={link.id} aside={may('REMOVE_LINK') && <RemoveLinkButton link={link} />}>
              <OutsideLink href={link.url}>{link.title}</OutsideLink>
            </Item>
          ))}
        </ItemList>
      )}
      {may('ADD_LINK') && (
        <Button size="small" onClick={() => setAdding(true)}>
          {texts.links.add}
        </Button>
      )}
      {adding && <AddLinkDialog milestoneId={null} onClose={() => setAdding(false)} />}
    </Section>
  );
}
