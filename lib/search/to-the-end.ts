/** Does the steps of a generator in one go: right for work that is known to be short. */
export function toTheEnd<Value>(steps: Generator<void, Value>): Value {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
