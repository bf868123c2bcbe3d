// Keeps the page of a running night fresh: replaces the parts that move, reloads when the night's state changes.
(() => {
  const main = document.querySelector('main[data-refresh]');
  if (!main) return;
  const state = main.dataset.state;
  const until = main.dataset.refreshFor ? Date.now() + 1000 * Number(main.dataset.refreshFor) : Infinity;
  const wait = () => setTimeout(look, 1000 * Number(main.dataset.refresh));

  async function look() {
    if (Date.now() > until) return;
    if (document.hidden) return wait();
    try {
      const answer = await fetch(location.href, { headers: { Accept: 'text/html' }, cache: 'no-store' });
      if (answer.redirected) return location.reload();
      if (answer.ok) {
        const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const there = fresh.querySelector('main[data-refresh]');
        if (!there || there.dataset.state !== state) return location.reload();
        for (const part of main.querySelectorAll('[data-part]')) replace(part, fresh);
      }
    } catch {
      // the server may be restarting; the next look will tell
    }
    wait();
  }

  function replace(part, fresh) {
    const next = fresh.querySelector(`[data-part="${part.dataset.part}"]`);
    if (!next || next.textContent === part.textContent || part.contains(document.activeElement)) return;
    part.replaceChildren(...document.importNode(next, true).childNodes);
  }

  wait();
})();
