/** What a run did, in numbers and samples, and the report of it for people and for programs. */
@NullMarked
package io.cleancopy.report;

import org.jspecify.annotations.NullMarked;
