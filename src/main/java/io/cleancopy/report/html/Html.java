package io.cleancopy.report.html;

/** A piece of an HTML page that is safe to print. */
public sealed interface Html permits Tag, Text {
    void writeTo(StringBuilder out);
}
