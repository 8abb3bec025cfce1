import type { ComponentType } from 'preact';
import type { Report } from '../state/api.ts';
import type { SetView, View } from '../state/use-view.ts';

export type ViewProps = { report: Report; collection: string; view: View; setView: SetView };
export type PageView = { tab: string; title: string; View: ComponentType<ViewProps> };
