package io.cleancopy.model;

/**
 * How bytes became text.
 *
 * @param charset IANA name of the encoding
 * @param evidence what decided it: {@code bom}, {@code header}, {@code meta}, {@code xml}, {@code utf-16-pattern},
 *     {@code utf-8}, {@code detected}, {@code fallback}, {@code twice} (the bytes are UTF-8 of text that had been read in a wrong encoding)
 * @param replacements characters that could not be decoded and became U+FFFD
 */
public record Decoding(String charset, String evidence, int replacements) {}
