/** The rules that leave blocks out, one class each. */
@NullMarked
package io.cleancopy.boilerplate.rule;

import org.jspecify.annotations.NullMarked;
