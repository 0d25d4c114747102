/** A small builder of HTML pages in which every text goes through one door that escapes it. */
@NullMarked
package io.cleancopy.report.html;

import org.jspecify.annotations.NullMarked;
