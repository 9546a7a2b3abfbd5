/** How far a piece of work is. */
export interface Progress {
  readonly doing: string;
  /** What is counted, in the plural. */
  readonly items: string;
  readonly rows: number;
  /** null where it is not known yet. */
  readonly total: number | null;
  readonly milliseconds: number;
}

const barWidth = 20;

export const grouped = (count: number): string => Math.round(count).toLocaleString('en');

const clock = (seconds: number): string => {
  const [minutes, rest] = [Math.floor(seconds / 60), Math.floor(seconds % 60)];
  const padded = (part: number): string => String(part).padStart(2, '0');
  return minutes < 60
    ? `${minutes}:${padded(rest)}`
    : `${Math.floor(minutes / 60)}:${padded(minutes % 60)}:${padded(rest)}`;
};

/** A bar, the rate and the time that is left at that rate, on one line. */
export const progressText = ({ doing, items, rows, total, milliseconds }: Progress): string => {
  const rate = milliseconds > 0 ? rows / (milliseconds / 1_000) : 0;
  const speed = `${grouped(rate)} ${items} a second`;
  if (total === null || total === 0) return `${doing} ${grouped(rows)} ${items}, ${speed}`;
  const share = Math.min(rows / total, 1);
  const bar = '█'.repeat(Math.floor(share * barWidth)).padEnd(barWidth, '·');
  const left = rate > 0 && rows < total ? `, ${clock((total - rows) / rate)} left` : '';
  return `${doing} ${bar} ${Math.floor(share * 100)} %, ${grouped(rows)} of ${grouped(total)} ${items}, ${speed}${left}`;
};

/** Where progress is shown. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export interface ProgressLine {
  show(doing: string, rows: number, total: number | null): void;
  /** Takes the bar away. */
  end(): void;
}

const redrawAfter = 100;
const nextLineAfter = 5_000;

/** One line that is drawn anew on a terminal; elsewhere a plain line every five seconds. */
export const progressLine = (
  screen: Screen,
  items = 'rows',
  now: () => number = () => performance.now(),
): ProgressLine => {
  const wait = screen.isTTY ? redrawAfter : nextLineAfter;
  let doingNow = '';
  let start = now();
  let lastAt = start;
  let shownAt = screen.isTTY ? Number.NEGATIVE_INFINITY : start;
  return {
    show: (doing, rows, total) => {
      // What is told first of a piece of work was begun when the one before it ended.
      if (doing !== doingNow) start = lastAt;
      doingNow = doing;
      lastAt = now();
      if (now() - shownAt < wait) return;
      shownAt = now();
      const text = `  ${progressText({ doing, items, rows, total, milliseconds: now() - start })}`;
      screen.write(screen.isTTY ? `\r\u001b[K${text.slice(0, (screen.columns ?? 80) - 1)}` : `${text}\n`);
    },
    end: () => {
      if (screen.isTTY) screen.write('\r\u001b[K');
    },
  };
};
