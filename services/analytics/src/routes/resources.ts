import { z } from '@amuro/http';
import { Comparison as ComparisonShape } from '../domain/comparison.ts';
import { Measurement as MeasurementShape } from '../domain/measurement.ts';

/** The shapes of the domain as named parts of the OpenAPI document. */
export const Measurement = z.strictObject(MeasurementShape.shape).meta({ id: 'Measurement' });
export const Comparison = z.strictObject(ComparisonShape.shape).meta({ id: 'Comparison' });
