// A server in a child process: its parent tells it the database, is told its address, and may ask what it used so far.

/** What a child does: `start` listens and gives the address. It ends with its parent. */
export const served = (start) => {
  process.once('disconnect', () => process.exit());
  process.on('message', async ({ database }) => {
    if (database) process.send({ url: await start(database) });
    else process.send({ cpu: process.cpuUsage(), memory: process.memoryUsage.rss() });
  });
};
