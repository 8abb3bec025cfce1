import type { ComponentType } from 'preact';
import type { Report } from '../state/api.ts';
import type { SetView, View } from '../state/use-view.ts';

export interface ViewProps {
  report: Report;
  collection: string;
  view: View;
  setView: SetView;
}
export interface PageView {
  tab: string;
  title: string;
  View: ComponentType<ViewProps>;
}
