import Crypto
import Foundation

/// The style sheet of the page, and what lets a browser take it and nothing else.
enum ReportStyle {
  /// The page may load nothing, run nothing and send nothing. Its style is known by its digest, because a browser that opens
  /// a page from a disk does not agree with others on what `'self'` is.
  static let policy =
    "default-src 'none'; style-src 'sha256-\(Data(SHA256.hash(data: Data(sheet.utf8))).base64EncodedString())'; "
    + "base-uri 'none'; form-action 'none'"

  /// Of the two languages the one that the link names is shown; without one the second, which is that of the export.
  static let sheet = """
    :root{color-scheme:light dark;--paper:#f6f4ef;--card:#fff;--ink:#1f2328;--soft:#5b6470;--line:#dcd7cc;--link:#0b5cad;\
    --good:#1a7f4b;--look:#9a6700;--bad:#b42318;--idle:#667085;--bar:#7aa7d6}
    @media(prefers-color-scheme:dark){:root{--paper:#15181c;--card:#1e2329;--ink:#e8e6e1;--soft:#a2abb6;--line:#363d46;\
    --link:#7db8f7;--good:#4cc38a;--look:#e0b04c;--bad:#ff8a7a;--idle:#98a2b3;--bar:#4f7fb0}}
    *{box-sizing:border-box}
    body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,\
    "Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
    .page{max-width:58rem;margin:0 auto;padding:1.25rem 1.25rem 4rem}
    .first{display:none}.first:target{display:block}.first:target~.page{display:none}
    .bar{display:flex;justify-content:space-between;gap:1rem;color:var(--soft);font-size:.9375rem}
    h1{font-size:2rem;line-height:1.2;margin:1.5rem 0 .5rem}
    h2{font-size:1.35rem;line-height:1.25;margin:2.75rem 0 .75rem}
    h3{font-size:1.0625rem;margin:1.5rem 0 .25rem}
    p,ul,dl{margin:.5rem 0}
    ul{padding-left:1.2rem}li{margin:.3rem 0}
    a{color:var(--link)}
    code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.9em}
    .soft{color:var(--soft)}
    .card{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:1rem 1.25rem;margin:1rem 0}
    .card>:first-child{margin-top:0}.card>:last-child{margin-bottom:0}
    .verdict{border-left:.5rem solid var(--idle)}
    .verdict.pass{border-left-color:var(--good)}.verdict.warn{border-left-color:var(--look)}\
    .verdict.fail{border-left-color:var(--bad)}
    .verdict strong.head{display:block;font-size:1.35rem;line-height:1.3}
    .tally{display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;list-style:none;padding:0;margin:.75rem 0 0}
    .tally li{margin:0}
    .mark{font-weight:600}
    .pass .mark,.tally .pass{color:var(--good)}.warn .mark,.tally .warn{color:var(--look)}
    .fail .mark,.tally .fail{color:var(--bad)}.unknown .mark,.tally .unknown,.note .mark{color:var(--idle)}
    .checks{list-style:none;padding:0;margin:0}.checks>li{border-top:1px solid var(--line);padding:.75rem 0;margin:0}
    .checks>li:first-child{border-top:0}
    @media(min-width:40rem){.checks>li{display:grid;grid-template-columns:8rem minmax(0,1fr);gap:0 1rem}}
    .checks p{margin:.15rem 0 0}.checks details{margin:.35rem 0 0}
    .todo::before{content:"→ ";color:var(--soft)}
    .tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(10.5rem,1fr));gap:.75rem;padding:0;list-style:none}
    .tiles li{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:.75rem 1rem;margin:0}
    .tiles b{display:block;font-size:1.6rem;line-height:1.2;font-variant-numeric:tabular-nums}
    .tiles span{color:var(--soft);font-size:.9375rem}
    .wide{overflow-x:auto}
    table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;font-size:.9375rem}
    th,td{padding:.35rem .75rem .35rem 0;text-align:right;border-bottom:1px solid var(--line);white-space:nowrap}
    th:first-child,td:first-child{text-align:left}td.chart{width:30%;padding-right:0;min-width:6rem}
    thead th{color:var(--soft);font-weight:600}
    svg{display:block;width:100%;height:.8rem}svg rect{fill:var(--bar)}
    .files{list-style:none;padding:0}.files li{border-top:1px solid var(--line);padding:.5rem 0;margin:0;display:flex;\
    flex-wrap:wrap;gap:0 1rem;justify-content:space-between}.files li:first-child{border-top:0}
    .files span{font-size:.875rem}
    details{margin:.75rem 0}summary{cursor:pointer;color:var(--link)}
    footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--soft);font-size:.875rem}
    @media print{:root{color-scheme:light;--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--link:#000}\
    body{font-size:10.5pt}.page{max-width:none;padding:0}.bar a{display:none}.card,.checks>li,tr,.tiles li{break-inside:avoid}\
    h2,h3{break-after:avoid}}
    """
}
