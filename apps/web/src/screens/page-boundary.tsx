import { Component, type ReactNode } from 'react';
import { FaultPage } from '../pages/fault-page';

interface PageBoundaryProps {
  readonly children: ReactNode;
}

interface PageBoundaryState {
  readonly failed: boolean;
}

/** A page that breaks leaves the frame standing, so that the person can go elsewhere. */
export class PageBoundary extends Component<PageBoundaryProps, PageBoundaryState> {
  override readonly state: PageBoundaryState = { failed: false };

  static getDerivedStateFromError(): PageBoundaryState {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <FaultPage /> : this.props.children;
  }
}
