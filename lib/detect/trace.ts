/** Told what a step of the detector kept or dropped, and why. */
export type Trace = (step: string, reason: string) => void;
