const MOST_TIMES = 5;
const MOST_GROWTH = 1.5;
const MOST_IDLE_MB = 150;
const MOST_READY_MS = 1_500;
const MOST_START_MS = 3_000;

const shown = (value, digits = 1) => value.toFixed(digits);
const row = (cells) => `| ${cells.join(' | ')} |`;

/** The figures as a table that can stand in a document. */
export function tableOf(sizes) {
  const heads = ['request', 'actions', 'p50 ms', 'p95 ms', 'CPU ms', 'base CPU ms', 'times base'];
  const rows = sizes.flatMap(({ actions, requests }) =>
    requests.map(({ name, service, base }) =>
      row([
        name,
        actions,
        shown(service.p50),
        shown(service.p95),
        shown(service.cpu, 2),
        shown(base.cpu, 2),
        shown(service.cpu / base.cpu),
      ]),
    ),
  );
  return [row(heads), row(heads.map(() => '---')), ...rows].join('\n');
}

/** What must hold, each with what was found. */
export function targetsOf(sizes, npmStart) {
  const [smallest, largest] = [sizes[0], sizes.at(-1)];
  const costs = largest.requests.map(({ name, service, base }) =>
    target(`${name}: CPU times the base`, service.cpu / base.cpu, MOST_TIMES),
  );
  const growth = largest.requests.flatMap(({ name, growing, service }, index) => {
    const grown = `${name}: CPU at ${largest.actions} against ${smallest.actions} actions`;
    const before = smallest.requests[index].service;
    return growing ? [target(grown, service.cpu / before.cpu, MOST_GROWTH)] : [];
  });
  const [few, many] = largest.counts;
  return [
    ...costs,
    ...growth,
    {
      name: `statements for 25 and for 100 rows`,
      found: `${few} and ${many}`,
      holds: few === many,
    },
    target('idle memory, MB', largest.idleMb, MOST_IDLE_MB),
    startTarget('server ready after its own start', largest, MOST_READY_MS),
    startTarget('ready after npm start', npmStart, MOST_START_MS),
  ];
}

/** Judged by the processor time, which depends less on what else the machine does; the clock stands beside it. */
function startTarget(name, { readyMs, readyCpuMs }, most) {
  const { found, holds } = target('', readyCpuMs, most);
  return {
    name: `${name}, processor ms`,
    found: `${found}, by the clock ${shown(readyMs, 0)}`,
    holds,
  };
}

function target(name, found, most) {
  return {
    name,
    found: `${shown(found, found > 100 ? 0 : 2)} (at most ${most})`,
    holds: found <= most,
  };
}

export function targetLines(targets) {
  return targets.map(
    ({ name, found, holds }) => `${holds ? 'ok    ' : 'MISSED'} ${name}: ${found}`,
  );
}
