package io.cleancopy.text;

/**
 * HTML character references that were left in the text are resolved: well-formed ones, with semicolon, those that were
 * escaped twice too ({@code &amp;amp;#8217;}). Unknown names stay as printed.
 */
final class CharacterReferences implements Step {
    /** {@code &thetasym;} and {@code &#1114111;} are the longest. */
    private static final int MAX_LENGTH = 10;

    @Override
    public String id() {
        return "character-references";
    }

    @Override
    public int signs() {
        return Signs.REFERENCE;
    }

    @Override
    public Change apply(String text) {
        if (!hasReference(text)) {
            return Change.none(text);
        }
        var out = new StringBuilder(text.length());
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            out.append(text.charAt(i));
            // a resolved character may itself end a reference
            while (resolveLast(out)) {
                count++;
            }
        }
        return Change.of(text, out, count);
    }

    /** Whether any ampersand, name and semicolon follow each other: most pages have ampersands only. */
    private static boolean hasReference(String text) {
        for (int begin = text.indexOf('&'); begin >= 0; begin = text.indexOf('&', begin + 1)) {
            int end = begin + 1;
            while (end < text.length() && end - begin <= MAX_LENGTH && isNamePart(text.charAt(end))) {
                end++;
            }
            if (end < text.length() && text.charAt(end) == ';') {
                return true;
            }
        }
        return false;
    }

    /** Whether the text ended in a reference, which then was put in its place. */
    private static boolean resolveLast(StringBuilder out) {
        int end = out.length() - 1;
        if (end < 0 || out.charAt(end) != ';') {
            return false;
        }
        int begin = end - 1;
        while (begin >= 0 && end - begin < MAX_LENGTH && isNamePart(out.charAt(begin))) {
            begin--;
        }
        if (begin < 0 || out.charAt(begin) != '&') {
            return false;
        }
        int resolved = resolve(out.substring(begin + 1, end));
        if (resolved < 0) {
            return false;
        }
        out.setLength(begin);
        out.appendCodePoint(resolved);
        return true;
    }

    private static boolean isNamePart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#';
    }

    private static int resolve(String reference) {
        if (!reference.startsWith("#")) {
            return ReferenceNames.codePoint(reference);
        }
        boolean hex = reference.startsWith("#x") || reference.startsWith("#X");
        String digits = reference.substring(hex ? 2 : 1);
        if (digits.isEmpty() || digits.indexOf('#') >= 0) {
            return -1;
        }
        try {
            return meant(Integer.parseInt(digits, hex ? 16 : 10));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** As HTML reads it: 128 to 159 are windows-1252; surrogates and numbers out of range are none. */
    private static int meant(int number) {
        if (number <= 0 || number > Character.MAX_CODE_POINT || (number >= 0xD800 && number <= 0xDFFF)) {
            return -1;
        }
        return number <= 0xFF ? Windows1252.charOf(number) : number;
    }
}
