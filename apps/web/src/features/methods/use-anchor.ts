import { useEffect } from 'react';
import { type Location, useLocation } from 'react-router';

const anchorOf = ({ hash }: Location): string => decodeURIComponent(hash.slice(1));

/**
 * Goes to the place that the address names once it is there: the browser looked for it before the words had come.
 * @returns the place's id, empty when the address names none
 */
export const useAnchor = (): string => {
  // Every navigation has a location of its own: the same link followed again goes there again.
  const location = useLocation();
  useEffect(() => {
    const place = document.getElementById(anchorOf(location));
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
  }, [location]);
  return anchorOf(location);
};
