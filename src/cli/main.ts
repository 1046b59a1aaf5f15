import { run } from './run.ts';

// `dateline render … | head` closes the pipe early: that is the reader's right and no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  out: (content) => new Promise((written) => process.stdout.write(content, () => written())),
  say: (line) => process.stderr.write(`${line}\n`),
});
