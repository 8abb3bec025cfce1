import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Liveness } from '../src/local/liveness.ts';

let hangs: string[];
let liveness: Liveness;

beforeEach(() => {
  vi.useFakeTimers();
  hangs = [];
  liveness = new Liveness((detail) => hangs.push(detail));
});
afterEach(() => {
  liveness.end();
  vi.useRealTimers();
});

/** Seconds in which the worker sends a heartbeat each. */
function beat(seconds: number) {
  for (let second = 0; second < seconds; second += 1) {
    liveness.heard();
    vi.advanceTimersByTime(1000);
  }
}

test('A worker that sends no heartbeat for a minute hangs', () => {
  beat(300);
  vi.advanceTimersByTime(58_000);
  expect(hangs).toEqual([]);
  vi.advanceTimersByTime(1000);
  expect(hangs).toEqual(['the worker sent no heartbeat for 60 s']);
});

test('A worker that was asked to stop must send a heartbeat within four seconds, however long it takes to stop', () => {
  liveness.stopping = true;
  beat(30);
  expect(hangs).toEqual([]);
  vi.advanceTimersByTime(3000);
  expect(hangs).toEqual(['the worker sent no heartbeat for 4 s']);
});

test('A started run that sends nothing but heartbeats for an hour hangs', () => {
  liveness.moved('started');
  beat(3000);
  liveness.moved('progress');
  beat(3599);
  expect(hangs).toEqual([]);
  beat(1);
  expect(hangs).toEqual(['the worker made no progress for 3600 s']);
});

test('A run that waits for a device, and a worker at rest, may be without progress for ever', () => {
  liveness.moved('waiting');
  beat(8000);
  liveness.moved('started');
  liveness.runEnded();
  beat(8000);
  expect(hangs).toEqual([]);
});

test('A service that was itself stopped for an hour does not blame its worker', () => {
  beat(10);
  vi.setSystemTime(Date.now() + 3_600_000);
  vi.advanceTimersToNextTimer();
  expect(hangs).toEqual([]);
});
