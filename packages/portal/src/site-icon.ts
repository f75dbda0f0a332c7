/** A mark of one metre beside a child; no emblem of any body. */
export const siteIcon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#fff"/><path d="M6 26h20" stroke="#1c2024" stroke-width="3"/><path d="M11 26V6" stroke="#9b1c1f" stroke-width="3"/><path d="M11 6h5M11 11h3M11 16h5M11 21h3" stroke="#1c2024" stroke-width="2"/><circle cx="22" cy="12" r="3" fill="none" stroke="#1c2024" stroke-width="2"/><path d="M22 15v6m-4-4h8m-4 4-3 4m3-4 3 4" stroke="#1c2024" stroke-width="2" fill="none"/></svg>
`;
