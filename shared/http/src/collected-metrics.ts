import { Counter, Gauge, Registry } from 'prom-client';

/** A metric of Prometheus, read when it is asked for. */
export interface MetricFamily {
  /** As Prometheus wants it: `amuro_…`, the unit, and `_total` for a counter. */
  name: string;
  help: string;
  type: 'counter' | 'gauge';
  samples: { labels: Record<string, string>; value: number }[];
}

export type CollectMetrics = () => MetricFamily[] | Promise<MetricFamily[]>;

/** The text of the metrics that `collect` finds now. */
export async function collectedMetrics(service: string, collect: CollectMetrics): Promise<string> {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  for (const { name, help, type, samples } of await collect()) {
    const labelNames = [...new Set(samples.flatMap(({ labels }) => Object.keys(labels)))];
    const options = { name, help, labelNames, registers: [registry] };
    const metric = type === 'counter' ? new Counter(options) : new Gauge(options);
    for (const { labels, value } of samples) metric.inc(labels, value);
  }
  return registry.metrics();
}
