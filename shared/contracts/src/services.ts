import { z } from 'zod';

/** The five services. A peer is one of them at some address. */
export const ServiceName = z.enum(['datasets', 'training', 'scoring', 'analytics', 'studies']);
export type ServiceName = z.infer<typeof ServiceName>;

/** Where each service listens when nothing else is configured. */
export const servicePorts: Record<ServiceName, number> = {
  datasets: 4101,
  training: 4102,
  scoring: 4103,
  analytics: 4104,
  studies: 4105,
};
