/** One value for each engine, past Dexie: nothing that a peer stores is slowed down by it. */
async function openStore(): Promise<IDBDatabase> {
  const opening = indexedDB.open('peers', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('indexes');
  return settled(opening);
}

export async function storeValue(key: string, value: unknown): Promise<void> {
  const store = await openStore();
  const transaction = store.transaction('indexes', 'readwrite');
  await settled(transaction.objectStore('indexes').put(value, key));
  store.close();
}

export async function storedValue<Value>(key: string): Promise<Value> {
  const store = await openStore();
  const value = await settled(store.transaction('indexes').objectStore('indexes').get(key));
  store.close();
  if (value === undefined) throw new Error(`No index of ${key} is stored: it has to be built first.`);
  return value;
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
