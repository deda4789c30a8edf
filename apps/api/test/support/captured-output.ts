/** Runs a command of the command line and keeps what it writes. */
export const captured = async (command: () => Promise<number>): Promise<{ code: number; stdout: string; stderr: string }> => {
  const written = { stdout: '', stderr: '' };
  const restore = (['stdout', 'stderr'] as const).map((name) => {
    const original = process[name].write.bind(process[name]);
    process[name].write = (text: string | Uint8Array) => {
      written[name] += String(text);
      return true;
    };
    return () => {
      process[name].write = original;
    };
  });
  try {
    const code = await command();
    return { code, ...written };
  } finally {
    for (const undo of restore) undo();
  }
};
