/** What the page around a widget may do to it: style sheets as portals have them, in our own words. */
export const hostPages = {
  none: '',
  framework: `*,*::before,*::after{box-sizing:border-box}
body{margin:0;font-family:system-ui,sans-serif;font-size:1rem;line-height:1.5;color:#212529}
h1,h2,h3{margin:0 0 .5rem;font-weight:500;line-height:1.2} p{margin:0 0 1rem} a{color:#0d6efd}
table{width:100%;border-collapse:collapse} th,td{padding:.5rem;border-bottom:1px solid #dee2e6}
button{border:0;border-radius:.375rem;background:#0d6efd;color:#fff;padding:.375rem .75rem}`,
  'root-10px': 'html{font-size:62.5%} body{font-size:1.6rem;line-height:1.7}',
  reset: `*{margin:0;padding:0;list-style:none;font-style:normal;border:0}
body{font:12px/1.5 "宋体",SimSun,serif;color:#333;background:#fff} a{color:#333;text-decoration:none}
table{border-spacing:0} td,th{text-align:center} input,select,button{font:12px/1 sans-serif}
img{vertical-align:top} ul li{float:left}`,
} as const;

export type HostPage = keyof typeof hostPages;
