/* Keeps the desk's pages current over server-sent events. Everything works without it; then one reloads. */
"use strict";

const announce = (text) => { document.getElementById("announce").textContent = text; };

/* Opens a stream; `take` gets each piece of news. */
function listen(address, take) {
  const lost = document.querySelector("[data-connection]");
  const source = new EventSource(address);
  source.addEventListener("open", () => { lost.hidden = true; });
  source.addEventListener("news", (event) => take(JSON.parse(event.data), source));
  source.addEventListener("end", () => { source.close(); location.reload(); });
  source.addEventListener("error", () => {
    lost.hidden = false;
    // Closed for good: the server refused, most likely because the session is over. Reloading shows why.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => location.reload(), 5000);
  });
  addEventListener("pagehide", () => source.close());
}

function startQueue(queue) {
  const title = document.title;
  let before = null;
  listen(queue.dataset.queue, (news) => {
    const focused = document.activeElement && queue.contains(document.activeElement) ? document.activeElement.id : "";
    queue.innerHTML = news.html; // escaped by the server
    if (focused) document.getElementById(focused)?.focus();
    document.title = (news.waiting ? `(${news.waiting}) ` : "") + title;
    if (before && news.distress > before.distress) announce("Neue Anfrage in einer Notlage.");
    else if (before && news.waiting > before.waiting) announce("Neue Anfrage.");
    else if (before && news.unanswered > before.unanswered) announce("Neue Antwort in einem Ihrer Gespräche.");
    before = news;
  });
}

function startConversation(page) {
  const scroll = page.querySelector(".scroll");
  const list = document.getElementById("messages");
  const box = document.getElementById("text");
  const notice = document.getElementById("notice");
  const ownScroll = () => getComputedStyle(scroll).overflowY === "auto";
  const pane = () => (ownScroll() ? scroll : document.scrollingElement);
  const atEnd = () => pane().scrollHeight - pane().scrollTop - pane().clientHeight < 120;
  const toEnd = () => { pane().scrollTop = pane().scrollHeight; };

  // On a phone the summary comes first: who has not taken the conversation yet starts reading there.
  if (ownScroll() || box) toEnd();

  listen(`${page.dataset.conversation}?nach=${page.dataset.last}`, (news, source) => {
    const follow = atEnd();
    const fresh = document.createElement("template");
    fresh.innerHTML = news.html; // escaped by the server
    for (const message of fresh.content.querySelectorAll(".message")) {
      if (document.getElementById(message.id)) continue;
      message.classList.add("is-new");
      list.append(message);
    }
    for (const id of news.failed) document.querySelector(`#m-${id} .failed`)?.removeAttribute("hidden");
    if (follow) toEnd();
    if (news.state === page.dataset.state) return;
    if (!box || !box.value.trim()) { source.close(); location.reload(); return; }
    notice.textContent = "Am Gespräch hat sich etwas geändert. Sichern Sie Ihren Text und laden Sie die Seite neu.";
    notice.hidden = false;
  });
}

function startReply(form) {
  const box = form.elements.text;
  const button = form.querySelector("button.primary");
  const notice = document.getElementById("notice");
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); form.requestSubmit(); }
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (button.disabled) return;
    button.disabled = true;
    try {
      const answer = await fetch(form.action, {
        method: "POST",
        headers: { Accept: "application/json" },
        body: new URLSearchParams(new FormData(form)),
      });
      if (answer.ok) { box.value = ""; notice.hidden = true; } else say((await answer.json()).title);
    } catch {
      say("Die Antwort wurde nicht gesendet: keine Verbindung. Ihr Text ist noch da.");
    }
    button.disabled = false;
    box.focus();
  });
  const say = (text) => { notice.textContent = text; notice.hidden = false; };
}

for (const form of document.querySelectorAll("form[data-confirm]")) {
  form.addEventListener("submit", (event) => { if (!confirm(form.dataset.confirm)) event.preventDefault(); });
}
for (const field of document.querySelectorAll("input.copy")) field.addEventListener("focus", () => field.select());
const queue = document.querySelector("[data-queue]");
if (queue) startQueue(queue);
const page = document.querySelector("[data-conversation]");
if (page && !("still" in page.dataset)) startConversation(page);
const reply = document.querySelector("[data-reply]");
if (reply) startReply(reply);
