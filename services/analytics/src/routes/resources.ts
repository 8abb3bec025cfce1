import { Comparison as ComparisonShape } from '../domain/comparison.ts';
import { Measurement as MeasurementShape } from '../domain/measurement.ts';

/** The types of the domain as named schemas of the OpenAPI document. */
export const Measurement = MeasurementShape.meta({ id: 'Measurement' });
export const Comparison = ComparisonShape.meta({ id: 'Comparison' });
