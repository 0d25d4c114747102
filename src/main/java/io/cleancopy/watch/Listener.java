package io.cleancopy.watch;

import java.io.IOException;

/** Who is told how a run ended. */
interface Listener {
    /** Comes back within half a minute. @throws IOException if it could not be told */
    void tell(Ending ending) throws IOException;

    /** As messages name it; without secrets. */
    String name();
}
