package io.cleancopy.config;

/**
 * A setting given on the command line; it wins over the file.
 *
 * @param key as in a settings file: {@code cleancopy.threads}
 * @param value text, or a list of text
 * @param where what the user wrote: {@code --threads}
 */
public record Given(String key, Object value, String where) {}
