/** Settings: what the user wrote, checked, as the values that the rest works with. */
@NullMarked
package io.cleancopy.config;

import org.jspecify.annotations.NullMarked;
