/**
 * Fields: reads bylines, dates, datelines, credits and their kin out of single lines. Parsers are pure functions of a
 * normalised line and the page's language; they return null for lines that are of another kind, prose above all.
 */
@NullMarked
package io.cleancopy.metadata;

import org.jspecify.annotations.NullMarked;
