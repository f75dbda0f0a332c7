/** What the page around a widget may do to it: style sheets as portals have them, in our own words. */
export const hostPages = {
  none: '',
  article: `body{font-family:"宋体",SimSun,serif;font-size:16px;line-height:2;color:#333}
main,article,.TRS_Editor{text-indent:2em;word-break:break-all;text-align:justify;letter-spacing:1px;word-spacing:3px}
main p{margin:0 0 1em} main table{border-collapse:collapse} main img{max-width:100%}`,
  framework: `*,*::before,*::after{box-sizing:border-box}
body{margin:0;font-family:system-ui,sans-serif;font-size:1rem;line-height:1.5;color:#212529;background-color:#fff;-webkit-text-size-adjust:100%}
h1,h2,h3,h4{margin:0 0 .5rem;font-weight:500;line-height:1.2} p{margin:0 0 1rem} a{color:#0d6efd} ul,dl{margin:0 0 1rem}
table{width:100%;border-collapse:collapse;caption-side:bottom} th,td{padding:.5rem;border-bottom:1px solid #dee2e6}
button{border:0;border-radius:.375rem;background:#0d6efd;color:#fff;padding:.375rem .75rem} svg{vertical-align:middle}
main{max-width:960px;margin:0 auto;padding:0 .75rem} [hidden]{display:none!important}`,
  'root-10px': 'html{font-size:62.5%} body{font-size:1.6rem;line-height:1.7}',
  'root-100px': 'html{font-size:100px} body{font-size:.16rem;line-height:.28rem}',
  reset: `*{margin:0;padding:0;list-style:none;font-style:normal;border:0}
body{font:12px/1.5 "宋体",SimSun,serif;color:#333;background:#fff} a{color:#333;text-decoration:none}
table{border-spacing:0} td,th{text-align:center} input,select,button{font:12px/1 sans-serif}
img{vertical-align:top} ul li{float:left}`,
  simsun: 'body,td,div,p,span,input,select{font-family:"宋体",SimSun;font-size:12px;line-height:20px;color:#000}',
  dark: 'body{background:#0d1117;color:#c9d1d9} a{color:#58a6ff}',
  'right-to-left': 'html{direction:rtl} body{font-family:Tahoma,sans-serif;text-align:right}',
  'display-forced': 'main *{display:inline-block!important;vertical-align:top} main>*{width:100%}',
  flex: 'main,main>*{display:flex;flex-wrap:wrap;justify-content:space-between}',
  print: `@media print{*{background:none!important;color:#000!important;text-shadow:none!important;box-shadow:none!important}
img,svg,canvas,form{display:none!important} a::after{content:" (" attr(href) ")"} main{columns:2}}`,
} as const;

export type HostPage = keyof typeof hostPages;
