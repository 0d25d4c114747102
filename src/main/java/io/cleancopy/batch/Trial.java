package io.cleancopy.batch;

import io.cleancopy.model.Problem;
import io.cleancopy.source.PageFile;
import org.jspecify.annotations.Nullable;

/** Tries a page where it can do no harm. */
interface Trial {
    /**
     * What the page did to the process; null if it did nothing, or if it could not be tried.
     *
     * @param kind what is tried; how long a listing takes is not judged
     */
    @Nullable
    Problem of(PageFile page, PageWatch.Kind kind);
}
