import { analyticsClient, unwrap } from '@amuro/clients';

const analytics = analyticsClient({ url: 'http://127.0.0.1:4104', token: null });
const { items } = await unwrap(
  analytics.GET('/v1/measurements', { params: { query: { metric: 'accuracy' } } }),
);
for (const { value, standardError, verdict } of items) console.log(value, standardError, verdict.status);
