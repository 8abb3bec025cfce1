import { JobStatus, type Problem } from '@amuro/contracts';
import { describe, expect, test } from 'vitest';
import { transition, type JobState, type JobTransition } from '../src/index.ts';

const problem: Problem = { type: 'urn:p', title: 'p', status: 422, detail: 'bad', code: 'p' };
const events: Record<string, JobTransition> = {
  create: { type: 'create' },
  start: { type: 'start' },
  succeed: { type: 'succeed' },
  fail: { type: 'fail', problem },
  lose: { type: 'lose', problem },
  crash: { type: 'crash', progressed: false, detail: 'killed' },
  stop: { type: 'stop' },
  requeue: { type: 'requeue' },
  cancel: { type: 'cancel' },
  cancelled: { type: 'cancelled' },
  resume: { type: 'resume' },
};

/** The next status; `=` unchanged, `-` refused. Columns in the order of JobStatus. */
const table: Record<keyof typeof events, string[]> = {
  //         queued       running        cancelling   interrupted  succeeded  failed    cancelled
  create: ['=', '=', '=', '=', '=', 'queued', 'queued'],
  start: ['running', '-', '-', '-', '-', '-', '-'],
  succeed: ['-', 'succeeded', 'succeeded', '-', '-', '-', '-'],
  fail: ['-', 'failed', 'cancelled', '-', '-', '-', '-'],
  lose: ['-', '-', '-', '-', 'failed', '-', '-'],
  crash: ['-', 'interrupted', 'cancelled', '-', '-', '-', '-'],
  stop: ['-', 'interrupted', 'cancelled', '-', '-', '-', '-'],
  requeue: ['-', '-', '-', 'queued', '-', '-', '-'],
  cancel: ['cancelled', 'cancelling', '=', 'cancelled', '-', '-', '='],
  cancelled: ['-', '-', 'cancelled', '-', '-', '-', '-'],
  resume: ['=', '=', '-', 'queued', '-', 'queued', 'queued'],
};

const state = (status: JobState['status'], more: Partial<JobState> = {}): JobState => ({
  status,
  attempt: 1,
  crashes: 0,
  ...more,
});

function outcomeOf(status: JobState['status'], event: JobTransition): string {
  const result = transition(state(status), event);
  if (result.kind === 'changed') return result.state.status;
  return result.kind === 'unchanged' ? '=' : '-';
}

describe('every event in every state has the outcome of the table', () => {
  test.each(Object.keys(events))('The event %s has the outcome of the table in every state', (name) => {
    const event = events[name] as JobTransition;
    expect(JobStatus.options.map((status) => outcomeOf(status, event))).toEqual(table[name]);
  });
});

test('A refused event says what is wrong and what to do', () => {
  const result = transition(state('succeeded'), { type: 'cancel' });
  expect(result).toEqual({
    kind: 'refused',
    detail: 'A run that has succeeded cannot be cancelled.',
    remedy: expect.stringMatching(/nothing to do/),
  });
});

test('The third crash without progress fails the run with a problem that names the last cause', () => {
  const crash: JobTransition = { type: 'crash', progressed: false, detail: 'out of memory' };
  const second = transition(state('running', { crashes: 1 }), crash);
  expect(second).toMatchObject({ state: { status: 'interrupted', crashes: 2 }, error: null });
  const third = transition(state('running', { crashes: 2 }), crash);
  expect(third).toMatchObject({
    kind: 'changed',
    state: { status: 'failed' },
    error: { code: 'repeated-crash', detail: expect.stringContaining('out of memory') },
  });
});

test('A crash after progress restarts the count, and so does resuming', () => {
  const crash: JobTransition = { type: 'crash', progressed: true, detail: 'killed' };
  expect(transition(state('running', { crashes: 2 }), crash)).toMatchObject({
    state: { status: 'interrupted', crashes: 0 },
  });
  expect(transition(state('failed', { crashes: 3 }), { type: 'resume' })).toMatchObject({
    state: { status: 'queued', crashes: 0 },
  });
});

test('A start counts as an attempt, also after a crash, but not after a graceful stop', () => {
  expect(transition(state('queued'), { type: 'start' })).toMatchObject({ state: { attempt: 2 } });
  expect(transition(state('running', { attempt: 2 }), { type: 'stop' })).toMatchObject({
    state: { attempt: 1 },
  });
  expect(transition(state('running', { attempt: 2 }), events.crash as JobTransition)).toMatchObject({
    state: { attempt: 2 },
  });
});
