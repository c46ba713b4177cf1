// Keeps drafts in this browser, over closed tabs and ended sessions: one slot for each form that somebody fills. They are encrypted with a key that stands
// only in the pages of the signed-in member, so who uses the browser next can neither read them nor tell whose they are. Where the browser has no
// cryptography, because the desk is not reached over https, they are kept in this tab alone.
const prefix = "claims:draft:";
const lifetime = 7 * 24 * 60 * 60 * 1000;
const secure = Boolean(globalThis.crypto?.subtle && navigator.locks);
const store = secure ? localStorage : sessionStorage;

export async function openVault({ owner, draftKey }) {
  dropOld();
  const key = secure && await crypto.subtle.importKey("raw", bytesOf(draftKey.replaceAll("-", "+").replaceAll("_", "/")), "AES-GCM", false, ["encrypt", "decrypt"]);
  const mine = `${prefix}${owner}:`;

  async function put(slot, draft) {
    try {
      store.setItem(mine + slot, JSON.stringify({ at: Date.now(), ...(key ? await seal(key, draft) : { draft }) }));
    } catch {
      // The browser's store is full (a whole article, say): the page still warns before it is left.
    }
  }

  // Every draft of this member at an address, the newest first.
  async function at(address) {
    const found = [];
    for (const name of Object.keys(store).filter(name => name.startsWith(mine))) {
      const kept = read(name);
      const draft = kept && (key ? await unseal(key, kept) : kept.draft);
      if (draft?.address === address) found.push({ slot: name.slice(mine.length), at: kept.at, draft });
    }
    return found.sort((one, other) => other.at - one.at);
  }

  // Takes a slot for this page; false while another tab has it.
  function take(slot) {
    if (!secure) return Promise.resolve(true);
    return new Promise(done => navigator.locks.request(mine + slot, { ifAvailable: true }, lock => {
      done(lock !== null);
      return lock && new Promise(() => {}); // until the page goes
    }));
  }

  return { put, at, take, remove: slot => store.removeItem(mine + slot) };
}

function dropOld() {
  for (const name of Object.keys(store).filter(name => name.startsWith(prefix))) {
    if (!(read(name)?.at > Date.now() - lifetime)) store.removeItem(name);
  }
}

function read(name) {
  try {
    return JSON.parse(store.getItem(name));
  } catch {
    return null;
  }
}

async function seal(key, draft) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, new TextEncoder().encode(JSON.stringify(draft)));
  return { iv: textOf(iv), data: textOf(new Uint8Array(data)) };
}

async function unseal(key, { iv, data }) {
  try {
    return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt({ name: "AES-GCM", iv: bytesOf(iv) }, key, bytesOf(data))));
  } catch {
    return null; // from before a new password
  }
}

function textOf(bytes) {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

function bytesOf(text) {
  return Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
}
