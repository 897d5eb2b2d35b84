// The chat page: shows a conversation, sends what the person writes, listens for what arrives unasked.
// Knows the chat's HTTP interface and nothing of what is talked about. Texts are only ever set as text.

import { choices, make, page, rowOf } from "./view.js";
import { events, pause, unique, wake } from "./wire.js";

const setup = JSON.parse(document.getElementById("setup").textContent);
const at = (id) => document.getElementById(id);
const [log, scroller, input, typing] = [at("log"), at("scroll"), at("text"), at("typing")];

const SILENCE_MS = 40_000; // the server says something every 15 s; longer silence is a dead connection
const TRIES_AFTER_FAILURE = 3;
const RIGHT_TO_LEFT = ["ar", "fa"];
Object.assign(page, { language: setup.language, labels: setup.labels });
let spoken = null; // of the conversation, as the server last said
let token = null;
let outbox = []; // what is not yet known to have arrived, oldest first: {id, text | payload, title}
let flushing = false;
let lastEvent = 0; // everything unasked up to here is shown
let oldest = null;
let listening = null; // stops the present event stream
let renewing = false;
const shown = new Set();
const bubbles = new Map(); // of messages in the outbox: id → {row, retired}

// ---- what this device keeps

function keep() {
  try {
    localStorage.setItem("werkstadt.chat", JSON.stringify({ token, outbox }));
  } catch { /* private windows may refuse: then the conversation lasts as long as the page */ }
}

function recall() {
  try {
    const kept = JSON.parse(localStorage.getItem("werkstadt.chat") ?? "{}");
    token = typeof kept.token === "string" ? kept.token : null;
    outbox = Array.isArray(kept.outbox) ? kept.outbox.map((item) => ({ ...item, restored: true })) : [];
  } catch { /* nothing readable is kept: begin anew */ }
}

// ---- talking to the server

async function call(method, path, body) {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), 60_000);
  const response = await fetch(path, {
    method,
    headers: { "Content-Type": "application/json", "Accept-Language": page.language, ...bearer() },
    body: body && JSON.stringify(body),
    signal: patience.signal,
    cache: "no-store",
  }).finally(() => clearTimeout(timer));
  const wait = 1000 * Number(response.headers.get("Retry-After") ?? 0);
  const answer = await response.json().catch(() => ({}));
  connected(true);
  return { status: response.status, ok: response.ok, wait, answer };
}

function bearer() {
  return token ? { Authorization: `Bearer ${token}` } : {};
}

function connected(yes) {
  at("offline").hidden = yes;
}

// Repeats a request until the server takes or refuses it; a busy or absent server is asked again.
async function insist(request) {
  for (let wait = 1000; ; wait = Math.min(wait * 2, 30_000)) {
    try {
      const result = await request();
      if (result.status < 500 && result.status !== 429) return result;
      await pause(Math.max(wait, result.wait));
    } catch {
      connected(false);
      await pause(wait);
    }
  }
}

async function begin({ note } = {}) {
  listening?.();
  token = null;
  keep();
  clear();
  const { ok, answer } = await insist(() => call("POST", "/api/chat/sessions", { language: page.language }));
  if (!ok) return say(answer.detail);
  token = answer.token;
  keep();
  if (note) say(note);
  follow(answer.language);
  show(answer.messages);
  lastEvent = highest(answer.messages);
  afterwards();
}

async function resume() {
  const { status, ok, answer } = await insist(() => call("GET", "/api/chat/messages"));
  if (status === 401) return expired();
  if (!ok) return say(answer.detail);
  clear();
  follow(answer.language);
  quietly(() => show(answer.messages, { history: true }));
  at("earlier").hidden = !answer.more;
  lastEvent = highest(answer.messages);
  afterwards();
}

function afterwards() {
  for (const item of outbox) bubbles.set(item.id, mine(item));
  scroller.scrollTo({ top: scroller.scrollHeight, behavior: "instant" });
  listen();
  flush();
}

async function expired() {
  if (renewing) return; // a message and the event stream may both find out
  renewing = true;
  // Words are sent again in the new conversation; a choice means nothing there.
  outbox = outbox.filter((item) => item.text !== undefined);
  await begin({ note: page.labels.expired });
  renewing = false;
}

async function earlier() {
  const { ok, answer } = await insist(() => call("GET", `/api/chat/messages?before=${oldest}`));
  if (!ok) return;
  const below = scroller.scrollHeight - scroller.scrollTop;
  quietly(() => show(answer.messages, { history: true, before: log.firstChild }));
  at("earlier").hidden = !answer.more;
  scroller.scrollTo({ top: scroller.scrollHeight - below, behavior: "instant" });
}

// ---- sending

function send(item) {
  outbox.push({ id: unique(), ...item });
  keep();
  const added = outbox.at(-1);
  bubbles.set(added.id, mine(added));
  scroller.scrollTo({ top: scroller.scrollHeight });
  flush();
}

function choose(payload, title) {
  scroller.focus({ preventScroll: true }); // the button is about to go; a phone's keyboard must not come
  send({ payload, title });
}

async function flush() {
  if (flushing || !token) return;
  flushing = true;
  for (let tries = 0; outbox.length && token; ) {
    const item = outbox[0];
    const wait = await attempt(item, tries);
    tries = wait === null ? 0 : tries + 1;
    if (wait !== null) {
      mark(item, "waiting", page.labels.waiting);
      await pause(wait);
    }
  }
  flushing = false;
}

// Sends one message. Returns the milliseconds to wait before the next try, or null when there is none.
async function attempt(item, tries) {
  const content = item.text === undefined ? { payload: item.payload } : { text: item.text };
  const backoff = Math.min(1000 * 2 ** tries, 30_000);
  const used = token;
  mark(item, "", "");
  const indicator = setTimeout(() => busy(true), 350);
  let result;
  try {
    result = await call("POST", "/api/chat/messages", { ...content, id: item.id });
  } catch {
    connected(false);
    return backoff;
  } finally {
    clearTimeout(indicator);
    busy(false);
  }
  if (used !== token) return null; // a new conversation was begun meanwhile
  const { status, ok, answer } = result;
  if (status === 401) {
    flushing = false;
    await expired();
    return null;
  }
  if (status === 429 || status === 503) return Math.max(result.wait, backoff);
  if (status >= 500 && tries < TRIES_AFTER_FAILURE) return backoff;
  outbox.shift();
  keep();
  if (ok) arrived(item, answer);
  else refused(item, answer);
  return null;
}

function arrived(item, answer) {
  follow(answer.language);
  // After a reload the history may already hold this message and its answers: read it afresh.
  if (item.restored) return void resume();
  const first = show(answer.messages);
  bubbles.delete(item.id);
  if (item.payload && first) {
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
  }
}

function refused(item, problem) {
  const bubble = mark(item, "failed", problem.detail ?? page.labels.failed);
  for (const buttons of bubble?.retired ?? []) buttons.hidden = false;
  const again = make("button", { type: "button", className: "link" }, page.labels.retry);
  again.addEventListener("click", () => {
    outbox.push(item);
    keep();
    flush();
  });
  bubble?.row.querySelector(".state").append(again);
}

// ---- listening: server-sent events, read with fetch so that the token stays out of the address

async function listen() {
  listening?.();
  let stopped = false;
  let connection = new AbortController();
  listening = () => { stopped = true; connection.abort(); };
  for (let wait = 1000; !stopped; wait = Math.min(wait * 2, 30_000)) {
    connection = new AbortController();
    const silent = connection;
    let timer = setTimeout(() => silent.abort(), SILENCE_MS);
    try {
      const response = await fetch("/api/chat/events", {
        headers: { ...bearer(), "Last-Event-ID": String(lastEvent), "Accept-Language": page.language },
        signal: connection.signal,
        cache: "no-store",
      });
      if (response.status === 401) return void expired();
      if (response.ok) {
        connected(true);
        wake();
        wait = 500;
        for await (const message of events(response.body)) {
          clearTimeout(timer);
          timer = setTimeout(() => silent.abort(), SILENCE_MS);
          if (message) unasked(message);
        }
      }
    } catch {
      if (!connection.signal.aborted) connected(false);
    }
    clearTimeout(timer);
    if (!stopped) await pause(wait);
  }
}

function unasked(message) {
  lastEvent = Math.max(lastEvent, Number(message.id));
  show([message]);
}

// ---- showing

// Shows messages that are not shown yet; returns the first new row.
function show(messages, { history = false, before = null } = {}) {
  const near = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 160;
  const lastOwn = messages.findLastIndex((message) => message.from === "resident");
  const rows = [];
  messages.forEach((message, index) => {
    if (shown.has(message.id)) return;
    shown.add(message.id);
    oldest = oldest === null ? Number(message.id) : Math.min(oldest, Number(message.id));
    if (message.from === "resident" && !message.text) return;
    const row = rowOf(message);
    if (message.buttons?.length && index > lastOwn && before === null) row.append(choices(message, choose));
    log.insertBefore(row, before);
    rows.push(row);
  });
  if (rows.length && !history) {
    const end = scroller.scrollHeight - scroller.clientHeight;
    // A long answer is read from its beginning, with the question above it if that is short.
    const above = rows[0].previousElementSibling;
    const top = above?.matches(".resident") && above.offsetHeight < 120 ? above : rows[0];
    if (near) scroller.scrollTo({ top: Math.min(end, top.offsetTop - log.offsetTop) });
  }
  return rows[0];
}

// The person's own message, at once; what could be chosen before it can no longer be.
function mine(item) {
  const retired = [...log.querySelectorAll(".buttons:not([hidden])")];
  for (const buttons of retired) buttons.hidden = true;
  const row = rowOf({ from: "resident", text: item.text ?? item.title });
  log.append(row);
  return { row, retired };
}

function mark(item, state, sentence) {
  const found = bubbles.get(item.id);
  if (!found) return null;
  found.row.className = `row resident ${state}`;
  found.row.querySelector(".state")?.remove();
  if (sentence) found.row.append(make("div", { className: "state" }, sentence));
  return found;
}

function say(sentence) {
  log.append(make("p", { className: "note" }, sentence));
}

function busy(yes) {
  typing.hidden = !yes;
  at("status").textContent = yes ? page.labels.typing : "";
  if (yes) scroller.scrollTo({ top: scroller.scrollHeight });
}

function clear() {
  log.replaceChildren();
  shown.clear();
  bubbles.clear();
  oldest = null;
  at("earlier").hidden = true;
}

// What was said long ago is shown, not read aloud.
function quietly(work) {
  log.setAttribute("aria-live", "off");
  work();
  setTimeout(() => log.setAttribute("aria-live", "polite"), 300);
}

// ---- language

// The page speaks the conversation's language as soon as that changes.
function follow(code) {
  if (code && code !== spoken) {
    spoken = code;
    relabel(code);
  }
}

async function relabel(code) {
  if (code === page.language) return;
  page.language = code;
  at("language").value = code;
  document.documentElement.lang = code;
  document.documentElement.dir = RIGHT_TO_LEFT.includes(code) ? "rtl" : "ltr";
  try {
    const response = await fetch(`/labels/${code}`);
    if (!response.ok || code !== page.language) return;
    page.labels = await response.json();
  } catch {
    return; // the conversation goes on; only the labels stay as they were
  }
  const each = (name, use) => {
    for (const node of document.querySelectorAll(`[data-${name}]`)) use(node, page.labels[node.getAttribute(`data-${name}`)]);
  };
  each("label", (node, text) => { node.textContent = text; });
  each("label-title", (node, text) => { node.title = text; });
  each("label-aria", (node, text) => { node.setAttribute("aria-label", text); });
  each("label-placeholder", (node, text) => { node.placeholder = text; });
  each("label-content", (node, text) => { node.content = text; });
  each("paragraphs", (node, text) => node.replaceChildren(...text.split("\n").map((line) => make("p", {}, line))));
}

// ---- small things

function highest(messages) {
  return Math.max(0, ...messages.map((message) => Number(message.id)));
}

function fit() {
  if (CSS.supports("field-sizing", "content")) return;
  input.style.height = "auto";
  input.style.height = `${input.scrollHeight + 2}px`;
}

// ---- what the person does

at("composer").addEventListener("submit", (event) => {
  event.preventDefault();
  const text = input.value.trim();
  input.focus();
  if (!text) return;
  input.value = "";
  fit();
  send({ text });
});
input.addEventListener("input", fit);
input.addEventListener("keydown", (event) => {
  // While a word is being composed (Vietnamese, suggestions), Enter belongs to the keyboard.
  if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  at("composer").requestSubmit();
});
at("language").addEventListener("change", ({ target }) => {
  relabel(target.value);
  if (token) send({ payload: setup.payloads.languages[target.value], title: target.selectedOptions[0].text });
});
at("earlier").addEventListener("click", earlier);
at("newest").addEventListener("click", () => scroller.scrollTo({ top: scroller.scrollHeight }));
scroller.addEventListener("scroll", () => {
  at("newest").hidden = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 240;
});

function ask(dialog, use) {
  dialog.returnValue = "";
  dialog.showModal();
  dialog.addEventListener("close", () => use(dialog.returnValue), { once: true });
}
at("privacy").addEventListener("click", () => ask(at("privacy-note"), (choice) => {
  const titles = { show: page.labels["privacy-show"], delete: page.labels["privacy-delete"] };
  if (titles[choice]) send({ payload: setup.payloads[choice], title: titles[choice] });
}));
at("new").addEventListener("click", () => ask(at("new-question"), async (choice) => {
  if (choice !== "start") return;
  outbox = [];
  await begin();
  at("status").textContent = page.labels.started;
  input.focus();
}));

addEventListener("online", () => wake());
addEventListener("offline", () => connected(false));
document.addEventListener("visibilitychange", () => document.hidden || wake());
// Where the keyboard covers the page instead of shrinking it, the page shrinks itself.
visualViewport?.addEventListener("resize", () => {
  const near = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 160;
  document.documentElement.style.setProperty("--height", `${visualViewport.height}px`);
  if (near) scroller.scrollTo({ top: scroller.scrollHeight, behavior: "instant" });
});

recall();
if (token) resume();
else begin();
