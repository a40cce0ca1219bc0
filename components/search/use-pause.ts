import { useEffect, useState } from 'react';

/** Whether a text has stayed the same for some milliseconds. */
export function usePause(text: string, milliseconds: number): boolean {
  const [rested, setRested] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), milliseconds);
    return () => clearTimeout(timer);
  }, [text, milliseconds]);
  return rested === text;
}
