/** A task that its pool ended: it took longer or more memory than it may, or nobody waits for it any more. */
export class TaskStopped extends Error {
  override name = 'TaskStopped';
  readonly reason: 'deadline' | 'memory' | 'aborted';

  constructor(reason: TaskStopped['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}
