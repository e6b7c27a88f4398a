/** One line drawn over itself twice a second; nothing when the stream is no terminal. */
export function statusLine(stream: NodeJS.WriteStream, text: () => string): { close(): void } {
  if (!stream.isTTY) return { close() {} };
  const draw = () => stream.write(`\r\x1b[2K${text().slice(0, Math.max(10, stream.columns - 1))}`);
  const timer = setInterval(draw, 500);
  timer.unref();
  return {
    close() {
      clearInterval(timer);
      draw();
      stream.write('\n');
    },
  };
}
