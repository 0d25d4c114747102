/** Where the article stands on its page, and what becomes of the blocks around it. */
@NullMarked
package io.cleancopy.boilerplate.zone;

import org.jspecify.annotations.NullMarked;
