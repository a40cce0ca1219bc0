import { type ComponentType, createContext, useContext, useEffect, useState } from 'react';
import { KeyHold } from './key-hold';

interface SurfaceProps {
  onClose: () => void;
}

/** A surface whose code comes when it is wanted, or before: `preload` fetches it. */
export type DeferredSurface<Props extends SurfaceProps> = ComponentType<Props> & {
  preload: () => Promise<void>;
};

const TypedAhead = createContext('');

/** What was typed before the surface was there; '' where it was there at once. */
export const useTypedAhead = () => useContext(TypedAhead);

/**
 * A picker or dialog that is not in the bundle of the page. From when it is asked for until it is there, a hold has
 * the focus, so that no key reaches what lies under it. Where its code cannot be loaded it closes.
 *
 * To be called at a module's top level. Not `lazy`: that suspends once even when its code is there, and React then waits 300 ms before it shows it.
 */
export function defer<Props extends SurfaceProps>(
  load: () => Promise<ComponentType<Props>>,
): DeferredSurface<Props> {
  let loaded: ComponentType<Props> | undefined;
  const preload = async () => {
    loaded ??= await load();
  };

  // biome-ignore lint/correctness/noComponentHookFactories: `defer` is called at a top level, once for each surface
  function Deferred(props: Props) {
    const [Surface, setSurface] = useState(() => loaded);
    const [typed, setTyped] = useState('');
    const { onClose } = props;
    useEffect(() => {
      if (Surface) return;
      let wanted = true;
      preload().then(
        () => wanted && setSurface(() => loaded),
        () => wanted && onClose(),
      );
      return () => {
        wanted = false;
      };
    }, [Surface, onClose]);

    if (!Surface) return <KeyHold typed={typed} onTyped={setTyped} onClose={onClose} />;
    return (
      <TypedAhead value={typed}>
        <Surface {...props} />
      </TypedAhead>
    );
  }
  return Object.assign(Deferred, { preload });
}
