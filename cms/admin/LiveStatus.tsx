'use client';
export function LiveStatus() {
  return null;
}
