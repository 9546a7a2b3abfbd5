/** The page's only style; nothing is loaded from anywhere. */
export const style = `
:root { color-scheme: light; }
body { font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; margin: 0 auto; max-width: 60rem; padding: 0 1rem 4rem; }
h1 { line-height: 1.2; } h2 { margin-top: 3rem; } h3 { margin: 0 0 .5rem; line-height: 1.3; }
.finding, figure { border: 1px solid #ccc; border-radius: .5rem; padding: 1rem; margin: 1.5rem 0; }
.verdict { display: inline-block; border: 2px solid #1a1a1a; border-radius: .25rem; padding: 0 .5rem; font-weight: 600; font-size: .9rem; }
.REPRODUCED { background: #d5efe6; } .CONSISTENT { background: #dceaf5; } .DIFFERENT { background: #fbe3d2; } .NOT_TESTABLE { background: #eee; border-style: dashed; }
tbody th, tbody td:first-child { white-space: normal; min-width: 8rem; } .overview td { white-space: normal; }
.scroll { overflow: auto; max-height: 24rem; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: .9rem; }
@media (max-width: 40rem) { table { font-size: .8rem; } }
th, td { text-align: left; white-space: nowrap; padding: .2rem .75rem .2rem 0; border-bottom: 1px solid #ddd; vertical-align: top; }
thead th { position: sticky; top: 0; background: #fff; border-bottom: 2px solid #888; }
h4 { margin: 1rem 0 .25rem; } .scope { border-left: 4px solid #d55e00; padding-left: .75rem; overflow-wrap: anywhere; }
figcaption { margin: .75rem 0; font-size: .95rem; } figcaption p { margin: .4rem 0; } .about { color: #444; font-size: .85rem; }
figure svg { max-width: 100%; height: auto; } .narrow { display: none; }
pre { overflow: auto; background: #f5f5f5; padding: .75rem; font-size: .8rem; white-space: pre-wrap; overflow-wrap: anywhere; }
summary { cursor: pointer; padding: .25rem 0; } dt { font-weight: 600; } dd { margin: 0 0 .5rem; }
@media (max-width: 40rem) { .wide { display: none; } .narrow { display: block; } .finding, figure { padding: .75rem; } }
`;
