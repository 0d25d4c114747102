package io.cleancopy.text;

/** One step of normalising. Stateless; leaves alone what it does not know. */
interface Step {
    /** Name in the counts, kebab-case, stable for ever. */
    String id();

    /** The {@link Signs} of which at least one must be seen for this step to have anything to do. */
    int signs();

    /** The text put in order; the same instance and 0 when nothing changes. */
    Change apply(String text);

    /**
     * What a step made of a text.
     *
     * @param count how many places changed
     */
    record Change(String text, int count) {
        static Change none(String text) {
            return new Change(text, 0);
        }

        static Change of(String before, StringBuilder after, int count) {
            return count == 0 ? none(before) : new Change(after.toString(), count);
        }
    }
}
