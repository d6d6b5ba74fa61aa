/** How the report looks: on a screen in light and in dark, and on paper. */

/** The style sheet, as it stands in the page. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fff;--page:#f4f6f8;--ink:#1a2530;--dim:#5b6b7a;--line:#d9e0e6;--soft:#eef2f5;
--accent:#00605e;--bad:#a4161a;--bad-soft:#fdecec;--warn:#8a5300;--warn-soft:#fff4de;--good:#1c6b3a;--good-soft:#e6f5ec;
--note:#2d4f8b;--note-soft:#eaf0fb;--frozen:#4b4f7d;--frozen-soft:#ececf7;--away:#c3ccd5;--stand:#2b8a86;--few:#e0a030}
@media (prefers-color-scheme:dark){:root{--paper:#172029;--page:#0f161d;--ink:#e6edf3;--dim:#97a6b5;--line:#2c3946;--soft:#1e2a35;
--accent:#5cc7c2;--bad:#ff8f8a;--bad-soft:#3a1b1d;--warn:#f2bd62;--warn-soft:#362912;--good:#7fd6a0;--good-soft:#15301f;
--note:#9dbcf5;--note-soft:#1b2942;--frozen:#b9bcf0;--frozen-soft:#26284a;--away:#4d5b69;--stand:#3fa7a2;--few:#b98222}}
*{box-sizing:border-box}
html{scroll-padding-top:4.5rem}
body{margin:0;padding:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:9}
.bar{position:sticky;top:0;z-index:5;display:flex;gap:1.25rem;align-items:center;padding:.6rem max(1rem,calc(50% - 33rem));background:var(--paper);border-bottom:1px solid var(--line)}
.bar nav{display:flex;gap:1.1rem;overflow-x:auto;white-space:nowrap;font-size:.93rem}
.bar nav a{text-decoration:none;color:var(--dim)}.bar nav a:hover{color:var(--accent);text-decoration:underline}
.search{margin-left:auto;display:flex;align-items:center;gap:.6rem}
.search input{font:inherit;color:inherit;background:var(--page);border:1px solid var(--line);border-radius:1.2rem;padding:.3rem .9rem;width:17rem;max-width:45vw}
.search output{color:var(--dim);font-size:.85rem;white-space:nowrap}
main{max-width:68rem;margin:0 auto;padding:0 1rem 4rem;overflow-wrap:anywhere}
.top{padding:2.4rem 0 1rem}
.kicker{margin:0;color:var(--accent);font-weight:600;letter-spacing:.03em}
h1{font-size:2.1rem;line-height:1.2;margin:.2rem 0 .5rem;letter-spacing:-.01em}
h2{font-size:1.35rem;margin:2.6rem 0 .9rem}
h3{font-size:1.12rem;margin:1.4rem 0 .6rem}
h4{font-size:1rem;margin:0}
.lead{font-size:1.06rem;color:var(--dim);margin:0 0 1.2rem;max-width:46rem}.lead strong{color:var(--ink)}
.verdict{padding:.75rem 1rem;border-radius:.5rem;border-left:5px solid;margin:0 0 1.2rem}
.verdict.good{background:var(--good-soft);border-color:var(--good)}.verdict.warn{background:var(--warn-soft);border-color:var(--warn)}.verdict.bad{background:var(--bad-soft);border-color:var(--bad)}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:.75rem;margin:0}
.figure{background:var(--paper);border:1px solid var(--line);border-radius:.6rem;padding:.8rem 1rem;display:flex;flex-direction:column}
.figure dd{margin:0;font-size:1.75rem;font-weight:650;line-height:1.2;font-variant-numeric:tabular-nums}
.figure dt{color:var(--dim);font-size:.88rem}
.figure.warn{background:var(--warn-soft);border-color:var(--warn)}.figure.warn dd{color:var(--warn)}
.chip{display:inline-block;font-size:.78rem;font-weight:600;line-height:1.5;padding:0 .55rem;border-radius:.8rem;background:var(--soft);color:var(--dim);text-decoration:none;white-space:nowrap;vertical-align:.1em}
.chip.bad{background:var(--bad-soft);color:var(--bad)}.chip.warn{background:var(--warn-soft);color:var(--warn)}.chip.note{background:var(--note-soft);color:var(--note)}
.chip.live{background:var(--good-soft);color:var(--good)}.chip.planned{background:var(--note-soft);color:var(--note)}.chip.frozen,.chip.excepted{background:var(--frozen-soft);color:var(--frozen)}
.count{color:var(--dim);font-weight:400}
.dim,.ids,.source,.crumb,.digest{color:var(--dim)}
.ids{font-size:.86rem;margin:.05rem 0 .7rem}
code{font:.92em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}
.empty{color:var(--dim)}
.findings{list-style:none;margin:0;padding:0;display:grid;gap:.6rem}
.finding{background:var(--paper);border:1px solid var(--line);border-left:5px solid var(--note);border-radius:.5rem;padding:.7rem 1rem}
.finding.bad{border-left-color:var(--bad)}.finding.warn{border-left-color:var(--few)}.finding.excepted{border-left-color:var(--frozen)}
.finding p{margin:0}.headline{font-weight:600}.advice{margin-top:.15rem!important}.source{font-size:.86rem;margin-top:.35rem!important}
.source q{font-style:italic}.source cite{font-style:normal}.source cite::after{content:" · "}
.legend{font-size:.86rem;color:var(--dim);margin:0 0 .8rem}
.key{display:inline-block;width:1.1rem;height:.7rem;border-radius:2px;margin:0 .25rem 0 .8rem;vertical-align:-.02em}.key:first-child{margin-left:0}
.key.away{background:var(--away)}.key.stand{background:var(--stand)}.key.missing{background:none;border:1px dashed var(--stand)}.key.gap{background:var(--bad)}.key.few{background:var(--few)}.key.unsigned{background:none;border:2px solid var(--note)}
.absence{margin:0 0 .7rem;background:var(--paper);border:1px solid var(--line);border-radius:.6rem;padding:.7rem 1rem .4rem;break-inside:avoid}
figcaption{margin-bottom:.3rem}
.scroll{overflow-x:auto;position:relative}
svg{display:block;width:100%;min-width:42rem;height:auto}
svg.shared{position:absolute;width:0;height:0;min-width:0}
svg{font:12.5px system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif}svg text{fill:var(--ink)}
svg .label{text-anchor:end}svg .month,.month{fill:var(--dim);font-size:11.5px}.grid{stroke:var(--line)}.weekend{fill:var(--soft)}
svg .away{fill:var(--away)}svg .stand{fill:var(--stand)}svg .missing{fill:none;stroke:var(--stand);stroke-dasharray:3 2}svg .gap{fill:var(--bad)}svg .few{fill:var(--few)}svg .unsigned{fill:none;stroke:var(--note);stroke-width:2.5}
.crumb{margin:1.8rem 0 .5rem;font-size:.9rem;font-weight:600}
.unit{background:var(--paper);border:1px solid var(--line);border-radius:.7rem;padding:1.1rem 1.25rem 1.25rem;margin:0 0 1rem}
.unit>h3{margin:0;font-size:1.22rem}
.frozen-note{background:var(--frozen-soft);border-radius:.4rem;padding:.5rem .8rem;margin:.4rem 0}
.others{font-size:.92rem;margin:.2rem 0 .6rem}.others summary{cursor:pointer;color:var(--accent)}.others ul{columns:18rem;margin:.4rem 0;padding-left:1.1rem}
.inbox{border-top:1px solid var(--line);padding-top:1rem;margin-top:1rem;break-inside:avoid}
.extra{font-size:.93rem;margin:.4rem 0}.extra .sub{display:inline;margin-left:.4rem}
table{border-collapse:collapse;width:100%}
.week{table-layout:fixed;min-width:35rem;font-size:.93rem}
.week th,.week td{border:1px solid var(--line);padding:.4rem .5rem;text-align:center;vertical-align:top}
.week thead th{background:var(--soft);font-weight:600}
.week th:first-child{text-align:left;width:26%}.week tbody th{font-weight:500}
.hours{display:block;font-weight:400;font-size:.8rem;color:var(--dim)}
.sub{display:block;font-size:.86rem;font-weight:400;color:var(--dim)}
.time{display:block;font-variant-numeric:tabular-nums;line-height:1.45}
.closed{background:repeating-linear-gradient(135deg,var(--soft) 0 4px,transparent 4px 9px)}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.people{display:grid;grid-template-columns:9.5rem 1fr;gap:.35rem .8rem;margin:.8rem 0 0;font-size:.93rem}
.people dt{color:var(--dim)}.people dd{margin:0}
.chips{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem .4rem;margin:0;padding:0}
.chips li{background:var(--soft);border-radius:.9rem;padding:.05rem .65rem}
.plain{background:var(--paper);border:1px solid var(--line)}.plain th,.plain td{text-align:left;padding:.55rem .9rem;border-bottom:1px solid var(--line);vertical-align:top}.plain thead th{background:var(--soft)}
.digest{font-size:.85rem}
.sign{display:grid;grid-template-columns:2fr 1fr;gap:2.4rem 2rem;margin-top:3.2rem;break-inside:avoid}
.sign p{margin:0;border-top:1px solid var(--dim);padding-top:.3rem;color:var(--dim);font-size:.88rem}
.chapters td{font-variant-numeric:tabular-nums}.chapters tbody th{font-weight:500}
.hits{list-style:none;margin:0;padding:0;display:grid;gap:.35rem}.hits li{background:var(--paper);border:1px solid var(--line);border-radius:.5rem;padding:.4rem .8rem}
[hidden]{display:none!important}
.many .finding,.many .absence,.many .unit{content-visibility:auto;contain-intrinsic-block-size:auto 8rem}.many .unit{contain-intrinsic-block-size:auto 40rem}
@media screen and (max-width:40rem){.bar{flex-direction:column;align-items:stretch;gap:.5rem}.search{margin:0}.search input{max-width:none;flex:1}.people{grid-template-columns:1fr}h1{font-size:1.6rem}.unit{padding:.9rem}
.bar{position:static}html{scroll-padding-top:1rem}.bar nav{flex-wrap:wrap;gap:.2rem 1.1rem}
:is(.plain,.week),:is(.plain,.week) :is(tbody,tr,th,td){display:block}:is(.plain,.week) thead{position:absolute;clip-path:inset(50%)}:is(.plain,.week) tr{padding:.55rem .9rem;border-bottom:1px solid var(--line)}
.plain tbody th,.plain td{padding:.1rem 0;border:0}.plain td[data-l]::before{content:attr(data-l) ": ";color:var(--dim)}
.week{min-width:0;border:1px solid var(--line);border-bottom:0}.week tbody th:first-child,.week td{width:auto;padding:.1rem 0;border:0;text-align:left;background:none}.week td{padding-left:6rem}.week tbody th{font-weight:600}.week td:empty{display:none}
.week td[data-l]::before{content:attr(data-l);display:inline-block;margin-left:-6rem;min-width:6rem;padding-right:.4rem;color:var(--dim)}.week .time{display:inline}.week .hidden{position:static;clip-path:none}}
@media print{:root{color-scheme:light;--paper:#fff;--page:#fff;--ink:#000;--dim:#444;--line:#b9c1c8;--soft:#eef1f3;--accent:#00605e;--bad:#a4161a;--bad-soft:#fdecec;--warn:#8a5300;--warn-soft:#fff4de;--good:#1c6b3a;--good-soft:#e6f5ec;--note:#2d4f8b;--note-soft:#eaf0fb;--frozen:#4b4f7d;--frozen-soft:#ececf7;--away:#c3ccd5;--stand:#2b8a86;--few:#e0a030}
@page{size:A4;margin:14mm 12mm}
html{font-size:11.5px}body{font-size:1rem;print-color-adjust:exact;-webkit-print-color-adjust:exact}.bar,.skip{display:none}main{max-width:none;padding:0}.top{padding-top:0}
.closed{background:var(--soft)}h2,h3,h4,.crumb,.ids,.frozen-note,.others{break-after:avoid}.finding,tr,.others,#underlag{break-inside:avoid}.many .unit,.many .finding,.many .absence{content-visibility:visible}
svg,.week{min-width:0}.scroll{overflow:visible}.unit{border:0;border-top:2px solid var(--ink);border-radius:0;padding:.6rem 0}}
`;
