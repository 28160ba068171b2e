"use strict";
(function () {
  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));
  const pop = document.getElementById("pop");

  // tabs: arrow keys, Home and End move between them
  all("[role=tablist]").forEach((list) => {
    const tabs = all("[role=tab]", list);
    const select = (tab, focus) => {
      tabs.forEach((each) => {
        const on = each === tab;
        each.setAttribute("aria-selected", String(on));
        each.tabIndex = on ? 0 : -1;
        document.getElementById(each.getAttribute("aria-controls")).hidden = !on;
      });
      if (focus) tab.focus();
    };
    list.addEventListener("click", (event) => {
      const tab = event.target.closest("[role=tab]");
      if (tab) select(tab, false);
    });
    list.addEventListener("keydown", (event) => {
      const at = tabs.indexOf(document.activeElement);
      const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
      if (to === undefined || at < 0) return;
      event.preventDefault();
      select(tabs[(to + tabs.length) % tabs.length], true);
    });
    list.select = select;
  });

  // several files: one at a time
  const chooser = document.querySelector(".files");
  const files = all(".file");
  const show = (index) => files.forEach((file, i) => { file.hidden = i !== index; });
  if (chooser) {
    chooser.hidden = false;
    chooser.addEventListener("change", () => show(chooser.selectedIndex));
    show(0);
  }

  // a link into a hidden file or tab opens it first
  const reveal = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    const file = target.closest(".file");
    if (file && file.hidden) { show(files.indexOf(file)); chooser.selectedIndex = files.indexOf(file); }
    const panel = target.closest("[role=tabpanel]");
    if (panel && panel.hidden) {
      const tab = document.getElementById(panel.getAttribute("aria-labelledby"));
      tab.closest("[role=tablist]").select(tab, false);
    }
    target.scrollIntoView({ block: "center" });
  };
  window.addEventListener("hashchange", reveal);
  reveal();

  // hover or focus: the card of every statement that covers the words
  let lit = [];
  const hide = () => {
    lit.forEach((each) => each.classList.remove("on", "lit"));
    lit = [];
    pop.hidden = true;
  };
  const showCards = (run) => {
    hide();
    const file = run.closest(".file");
    const ids = (run.dataset.a || "").split(" ").filter(Boolean);
    pop.textContent = "";
    ids.forEach((id) => {
      const card = file.querySelector('.cards [data-card="' + id + '"]');
      if (card) pop.appendChild(card.cloneNode(true));
    });
    const innermost = ids[0];
    lit = all("article .q[data-a]", file).filter((each) => each.dataset.a.split(" ").includes(innermost));
    lit.forEach((each) => each.classList.add("on"));
    (run.dataset.f || "").split(" ").filter(Boolean).forEach((id) => {
      const finding = document.getElementById(id);
      if (finding) { finding.classList.add("lit"); lit.push(finding); }
    });
    if (!pop.firstChild) return;
    pop.hidden = false;
    const box = run.getClientRects()[0];
    const left = Math.min(box.left, document.documentElement.clientWidth - pop.offsetWidth - 12);
    const below = box.bottom + 8 + pop.offsetHeight < window.innerHeight;
    pop.style.left = Math.max(8, left) + window.scrollX + "px";
    pop.style.top = (below ? box.bottom + 8 : Math.max(4, box.top - pop.offsetHeight - 8)) + window.scrollY + "px";
  };
  all("article").forEach((article) => {
    article.addEventListener("mouseover", (event) => {
      const run = event.target.closest(".q[data-a], .f");
      if (run) showCards(run); else hide();
    });
    article.addEventListener("mouseleave", hide);
    article.addEventListener("focusin", (event) => {
      const run = event.target.closest(".q[data-a]");
      if (run) showCards(run);
    });
    article.addEventListener("focusout", hide);
  });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") hide(); });
})();
