/** Where the reviews go. `write` resolves once the text is taken, and to false when nobody takes it any longer. */
export interface Output {
  write(text: string): Promise<boolean>;
  /** Why writing ended, if it did: `closed` when the reader of a pipe has gone (`| head`). */
  failure(): 'closed' | Error | undefined;
}

/** Standard output, waiting for a slow reader; an error on it is kept rather than thrown. */
export function outputTo(stream: NodeJS.WriteStream): Output {
  let failure: 'closed' | Error | undefined;
  const fail = (error: NodeJS.ErrnoException) => {
    failure ??= error.code === 'EPIPE' ? 'closed' : error;
  };
  stream.on('error', fail);
  return {
    failure: () => failure,
    async write(text) {
      if (failure === undefined && text !== '')
        await new Promise<void>((resolve) =>
          stream.write(text, (error) => {
            if (error) fail(error);
            resolve();
          }),
        );
      return failure === undefined;
    },
  };
}
