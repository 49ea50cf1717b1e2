import { useFirstMessages } from '@opvolging/web-data-access';
import { LiveRegions, Page, SiteFooter, SiteHeader, SkipLink } from '@opvolging/web-ui';
import type { ReactNode } from 'react';
import { FooterLinks } from './footer-links';
import { HeaderTools } from './header-tools';
import { NoticeBanner } from './notice-banner';

interface FrameProps {
  readonly demo: boolean;
  readonly account?: ReactNode;
  readonly navigation?: ReactNode;
  readonly children: ReactNode;
}

/** What stands around every page, in the same place on each. */
export function Frame({ demo, account, navigation, children }: FrameProps) {
  const { shell } = useFirstMessages();
  return (
    <>
      <SkipLink href="#inhoud">{shell.skipToContent}</SkipLink>
      <SiteHeader
        name={shell.product}
        subtitle={shell.programme}
        homeHref="/"
        tools={<HeaderTools account={account} />}
      />
      <NoticeBanner demo={demo} />
      {navigation}
      <main id="inhoud" tabIndex={-1}>
        <Page>{children}</Page>
      </main>
      <SiteFooter>
        <FooterLinks />
      </SiteFooter>
      <LiveRegions />
    </>
  );
}
