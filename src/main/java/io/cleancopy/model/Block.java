package io.cleancopy.model;

/**
 * A paragraph, heading, list item or line of a page.
 *
 * @param index position in {@link Page#blocks()}, from 0
 * @param text normalised, never empty, without leading or trailing white space
 */
public record Block(int index, Role role, String text, Shape shape, Place place) {}
