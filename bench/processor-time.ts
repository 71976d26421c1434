/** Milliseconds of this thread on the processor: unlike the clock it does not count what else the machine does. */
export function processorTime(task: () => void): number {
  const before = process.threadCpuUsage();
  task();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
