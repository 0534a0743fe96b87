/** One way of doing a job. */
export interface Contestant {
  readonly name: string;
  readonly run: () => unknown;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/**
 * Runs contestants in turn, so that whatever else the machine does meets all of them alike, and prints each median
 * with its ratio to the first.
 */
export async function compare(
  job: string,
  rounds: number,
  contestants: readonly Contestant[],
): Promise<void> {
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (let round = -2; round < rounds; round += 1) {
    for (const { name, run } of contestants) {
      const start = performance.now();
      await run();
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  const reference = median(times.get(contestants[0]?.name ?? '') ?? []);
  console.log(`\n${job} (median of ${String(rounds)}, in turn)`);
  for (const [name, values] of times) {
    const time = median(values);
    console.log(
      `  ${name.padEnd(44)} ${time.toFixed(3).padStart(10)} ms  × ${(time / reference).toFixed(2)}`,
    );
  }
}
