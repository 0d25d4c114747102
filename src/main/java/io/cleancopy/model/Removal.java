package io.cleancopy.model;

/**
 * Part of a page that was left out.
 *
 * @param from first character of the block's text that was removed
 * @param to one past the last; {@code from == 0} and {@code to == block.text().length()} when all of it was
 * @param rule id of the rule that decided
 * @param evidence what the rule saw, for people
 */
public record Removal(Block block, int from, int to, Reason reason, String rule, String evidence) {
    public String text() {
        return block.text().substring(from, to);
    }

    /** Whether nothing of the block is left. */
    public boolean whole() {
        return from == 0 && to == block.text().length();
    }
}
