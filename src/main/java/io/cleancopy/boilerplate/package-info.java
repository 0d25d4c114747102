/** What surrounds articles: the phrases, and the rules that leave blocks out. */
@NullMarked
package io.cleancopy.boilerplate;

import org.jspecify.annotations.NullMarked;
