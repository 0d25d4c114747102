package io.cleancopy.report.html;

/** Text of a page, escaped when it is written. */
record Text(String value) implements Html {
    @Override
    public void writeTo(StringBuilder out) {
        Escape.to(out, value);
    }
}
