package io.cleancopy.load;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What {@code --debug} prints. */
final class Trace {
    private Trace() {}

    static String of(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
